import { type LearnedKind, learnedKinds, looksLike } from '../../src/parse/sections/content.ts';

interface Value {
  readonly kind: LearnedKind;
  readonly letters: string;
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The texts of a resume with the section that each is of. */
function valuesOf(resume: unknown): readonly Value[] {
  const found: Value[] = [];
  const visit = (value: unknown, kind: LearnedKind) => {
    if (typeof value === 'string') found.push({ kind, letters: lettersOf(value) });
    else if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) visit(one, kind);
  };
  for (const [name, section] of Object.entries(resume as Record<string, unknown>)) {
    const kind = looksLike[name] ?? learnedKinds.find((known) => known === name);
    if (name !== 'basics') {
      if (kind) visit(section, kind);
    } else {
      const { summary, ...rest } = section as Record<string, unknown>;
      visit(summary, 'summary');
      visit(rest, 'contact');
    }
  }
  return found.filter(({ letters }) => letters.length > 3);
}

/** Lines between two of one kind, which no value of the truth is in, are of that kind too; so many at most. */
const longestGap = 8;

/** Tell which kind of section each line is of, by the values of the truth that stand in it; undefined where that is not sure. */
export function labelLines(lines: readonly string[], resume: unknown): readonly (LearnedKind | undefined)[] {
  const values = valuesOf(resume);
  const labels = lines.map((line) => labelOf(lettersOf(line), values));
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== undefined) continue;
    const next = labels.findIndex((label, index) => index > at && label !== undefined);
    if (next < 0) break;
    if (at > 0 && labels[at - 1] === labels[next] && next - at <= longestGap && lines[at] !== '')
      labels[at] = labels[next];
  }
  return labels;
}

function labelOf(letters: string, values: readonly Value[]): LearnedKind | undefined {
  if (letters.length < 4) return undefined;
  const covered = new Map<LearnedKind, number>();
  for (const { kind, letters: value } of values) {
    const shared = letters.includes(value) ? value.length : value.includes(letters) ? letters.length : 0;
    if (shared > 0) covered.set(kind, Math.max(covered.get(kind) ?? 0, shared));
  }
  const [best, next] = [...covered].sort((a, b) => b[1] - a[1]);
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}
