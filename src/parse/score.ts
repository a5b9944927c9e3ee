import type { Headed } from './cut.ts';
import type { Feature } from './feature.ts';

/** Judge how a section is cut, as a whole: one date a header, equal shapes, nothing left over. */
export function scoreStructure(
  blocks: readonly Headed[],
  orphans: readonly Feature[],
  features: readonly Feature[],
): number {
  const anyDate = features.some((feature) => feature.dated);
  const allBullets = features.every((feature) => feature.bullet || feature.prose);
  const datedAt = blocks.map(({ features: lines, header }) =>
    lines.slice(0, header).findIndex((feature) => feature.dated),
  );
  const usual = mode(datedAt);
  let score = orphans.length * -2.5;
  blocks.forEach(({ features: lines, header, fragments }, index) => {
    const head = lines.slice(0, header);
    const body = lines.slice(header);
    const dates = head.reduce((sum, feature) => sum + Math.min(1, feature.pieces.dates.length), 0);
    score += dates === 0 ? (anyDate ? -1 : 0) : 1.5 - 1.5 * (dates - 1);
    if (anyDate) score += datedAt[index] === usual ? 0.4 : -0.4;
    const first = head[0] as Feature;
    if (first.line.gap > 0) score += 0.4;
    if (first.line.level !== undefined) score += 0.6;
    if (first.bullet && !allBullets) score -= 2;
    if (head.slice(1).some((feature) => feature.line.gap > 0)) score -= 0.3;
    if (fragments.length === 0 && body.length === 0) score -= 0.5;
    body.forEach((feature, at) => {
      if (feature.dated && !feature.bullet) score -= 2;
      if (feature.line.level !== undefined) score -= 2;
      const above = at > 0 ? body[at - 1] : undefined;
      if (above?.bullet && !feature.bullet && !feature.prose) score -= 1.2;
    });
  });
  return score;
}

function mode(list: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
