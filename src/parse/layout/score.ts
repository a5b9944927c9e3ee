import type { Headed } from './cut.ts';
import type { Feature } from './feature.ts';
import { cutWeights as weights } from '../weights.ts';

/** Judge how a section is cut, as a whole: one date a header, equal shapes, nothing left over. */
export function scoreStructure(
  blocks: readonly Headed[],
  orphans: readonly Feature[],
  features: readonly Feature[],
): number {
  const anyDate = features.some((feature) => feature.dated);
  const allBullets = features.every((feature) => feature.bullet || feature.prose);
  const datedAt = blocks.map(({ features: lines, header }) => {
    const first = lines.findIndex((feature) => feature.dated);
    return first < header ? first : -1;
  });
  const usual = mode(datedAt);
  // What labels tell is certain, whatever is above it.
  const certain = blocks[0]?.features[0]?.opens !== undefined;
  const indents = blocks.map(({ features: lines }) => firstOf(lines).line.indent);
  const leastIndent = Math.min(...indents) + 1;
  let score = orphans.length * (certain ? weights.orphanAboveLabel : weights.orphan);
  blocks.forEach(({ features: lines, header, fragments }, index) => {
    const first = lines[0] as Feature;
    let dates = 0;
    let apart = false;
    for (let at = 0; at < header; at++) {
      const { pieces, line } = lines[at] as Feature;
      if (pieces.dates.length > 0) dates++;
      if (at > 0 && line.gap > 0) apart = true;
    }
    score +=
      dates === 0 ? (anyDate ? weights.undated : 0) : weights.dated + weights.furtherDate * (dates - 1);
    if (anyDate) score += datedAt[index] === usual ? weights.usualDate : weights.unusualDate;
    if (first.line.gap > 0) score += weights.belowGap;
    if (first.line.level !== undefined) score += weights.atHeading;
    if (first.bullet && !allBullets) score += first.isRole ? weights.atRole : weights.atBullet;
    if ((indents[index] as number) > leastIndent) score += weights.atIndented;
    if (first.line.isFurtherCell) score += weights.atFurtherCell;
    if (apart) score += weights.gapInside;
    if (fragments.length === 0 && lines.length === header) score += weights.empty;
    for (let at = header; at < lines.length; at++) {
      const feature = lines[at] as Feature;
      if (feature.dated && !feature.bullet) score += weights.datedBody;
      if (feature.line.level !== undefined) score += weights.headingInBody;
      const above = at > header ? lines[at - 1] : undefined;
      if (above?.bullet && !feature.bullet && !feature.prose) score += weights.plainBelowBullet;
      if (allBullets && feature.bullet && feature.line.indent === first.line.indent)
        score += weights.bulletInBody;
    }
  });
  return score;
}

/** The feature that is first in the document: what labels tell was put before the others. */
const firstOf = (lines: readonly Feature[]): Feature =>
  lines.reduce((first, one) => (startOf(one) < startOf(first) ? one : first));
const startOf = ({ line }: Feature) => line.parts[0]?.start ?? 0;

function mode(list: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
