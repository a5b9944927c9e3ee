interface Hunk {
  /** Line numbers from 0: which are removed from the one text, and which of the other are added. */
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

const around = 3;
const farthest = 400;

/** Show the differences between two texts as a unified diff that `patch` accepts. */
export function diff(file: string, before: string, after: string): string {
  const [a, b] = [linesOf(before), linesOf(after)];
  const groups: Hunk[][] = [];
  for (const hunk of hunksOf(a, b)) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.before[1];
    if (last && end !== undefined && hunk.before[0] - end <= 2 * around) last.push(hunk);
    else groups.push([hunk]);
  }
  return [`--- ${file}\n`, `+++ ${file}\n`, ...groups.map((group) => written(group, a, b))].join('');
}

const linesOf = (text: string) => text.split(/(?<=\n)/);

/** Go through both side by side; where they part, find the nearest lines at which they meet again. */
function hunksOf(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [down, right] = meeting(a, b, i, j);
    hunks.push({ before: [i, i + down], after: [j, j + right] });
    i += down;
    j += right;
  }
  return hunks;
}

function meeting(
  a: readonly string[],
  b: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  for (let steps = 1; steps <= farthest; steps++) {
    for (let down = steps; down >= 0; down--) {
      const line = a[i + down];
      if (line !== undefined && line.trim() !== '' && line === b[j + steps - down])
        return [down, steps - down];
    }
  }
  return [a.length - i, b.length - j];
}

function written(group: readonly Hunk[], a: readonly string[], b: readonly string[]): string {
  const [first, last] = [group[0]!, group.at(-1)!];
  const [from, to] = [Math.max(0, first.before[0] - around), Math.min(a.length, last.before[1] + around)];
  const shift = first.after[0] - first.before[0];
  const length = to - from + group.reduce((sum, { before, after }) => sum + size(after) - size(before), 0);
  const lines = [`@@ -${from + 1},${to - from} +${from + shift + 1},${length} @@\n`];
  let at = from;
  for (const { before, after } of group) {
    for (const line of a.slice(at, before[0])) lines.push(marked(' ', line));
    for (const line of a.slice(...before)) lines.push(marked('-', line));
    for (const line of b.slice(...after)) lines.push(marked('+', line));
    at = before[1];
  }
  for (const line of a.slice(at, to)) lines.push(marked(' ', line));
  return lines.join('');
}

const size = ([start, end]: readonly [number, number]) => end - start;
const marked = (mark: string, line: string) =>
  line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
