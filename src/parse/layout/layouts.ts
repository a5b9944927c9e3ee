import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';

/** A way to tell where entries begin. */
export interface Layout {
  /** Where it says that entries begin: "at headings". */
  readonly name: string;
  /** The indexes of the lines at which they begin, in order; none where it does not apply. */
  readonly starts: (features: readonly Feature[]) => readonly number[];
}

const heads = (feature: Feature) => !feature.bullet && !feature.prose;

/** Entries are found by their dates; up to `above` lines of the header are above the date. */
function byDates(above: number, overGaps: boolean): Layout {
  const rows = above === 0 ? 'at' : above === 1 ? 'one line above' : `${above} lines above`;
  const name = `${rows} dates${overGaps ? ', over blank lines' : ''}`;
  return { name, starts };

  function starts(features: readonly Feature[]): readonly number[] {
    const found: number[] = [];
    let taken = -1;
    features.forEach((feature, index) => {
      if (!feature.dated) return;
      let start = index;
      let headed = 0;
      while (start - 1 > taken && headed < above) {
        const upper = features[start - 1] as Feature;
        const gap = (features[start] as Feature).line.gap > 0;
        if (!heads(upper) || (gap && !overGaps)) break;
        start--;
        // A line of nothing but "Full-time · 5 yrs" does not count.
        if (upper.pieces.fragments.length > 0) headed++;
      }
      // A score alone, or a duration, is of the entry above.
      while (start < index && namesNothing(features[start] as Feature)) start++;
      found.push(start);
      taken = index;
    });
    return found;
  }
}

const namesNothing = ({ pieces, opens }: Feature) => pieces.fragments.length === 0 && opens === undefined;

type Test = (feature: Feature, index: number) => boolean;

/** Entries begin at every line that passes a test, which is prepared once for a section. */
const where = (name: string, prepare: (features: readonly Feature[]) => Test): Layout => ({
  name,
  starts: (features) => {
    const test = prepare(features);
    return features.flatMap((feature, index) => (test(feature, index) ? [index] : []));
  },
});

/** Entries begin where the first fragment of a line is surely of one slot. */
function byCue(family: Family, slot: Slot): Layout {
  return where(`at each ${slot}`, () => (feature) => {
    const [first] = feature.pieces.fragments;
    if (!heads(feature) || !first) return false;
    const cueOf = (name: Slot) => family.slots[name]?.(first) ?? 0;
    const cue = cueOf(slot);
    return cue >= 2 && family.anchors.every((other) => other === slot || cueOf(other) < cue);
  });
}

/** Where lines without a bullet have the dates, bullets tell of entries and begin none. */
const tellsInBullets = (features: readonly Feature[]) =>
  features.some(({ bullet }) => bullet) && features.some(({ dated, bullet }) => dated && !bullet);

/** Every layout that is tried on a section of a family. */
export const layoutsOf = (family: Family): readonly Layout[] => [
  ...layouts,
  ...family.anchors.map((slot) => byCue(family, slot)),
];

const layouts: readonly Layout[] = [
  byDates(0, false),
  byDates(1, false),
  byDates(2, false),
  byDates(3, false),
  byDates(1, true),
  byDates(2, true),
  byDates(3, true),
  byDates(4, true),
  where(
    'below blank lines',
    () => (feature, index) => heads(feature) && (index === 0 || feature.line.gap > 0),
  ),
  where(
    'below bodies',
    (all) => (feature, index) => heads(feature) && (index === 0 || !heads(all[index - 1] as Feature)),
  ),
  where(
    'below bodies and at dates',
    (all) => (feature, index) =>
      heads(feature) && (index === 0 || feature.dated || !heads(all[index - 1] as Feature)),
  ),
  where('at headings', (all) => {
    const highest = all.find((feature) => feature.line.level !== undefined)?.line.level;
    return ({ line }) => highest !== undefined && line.level === highest;
  }),
  where('at every line', (all) => {
    const onlyProse = all.every((feature) => feature.prose);
    const inBullets = tellsInBullets(all);
    return (feature) => !inBullets && !feature.opensBody && (onlyProse || !feature.prose);
  }),
  where('at the outermost bullets', (all) => {
    const outermost = all.reduce(
      (least, { bullet, line }) => (bullet ? Math.min(least, line.indent) : least),
      Infinity,
    );
    const inBullets = tellsInBullets(all);
    return ({ bullet, line }) => !inBullets && bullet && line.indent === outermost;
  }),
  where('at outdented lines', (all) => {
    const [first] = all as readonly [Feature];
    const indented = all.some((other) => heads(other) && other.line.indent > first.line.indent);
    return (feature) => indented && heads(feature) && feature.line.indent === first.line.indent;
  }),
  // where the first label, column or sentence comes again, perhaps below a line that names the employer
  ...[0, 1].map((above) =>
    where(above === 0 ? 'at the first label' : 'above the first label', (all) => {
      const first = all.find(({ opens }) => opens !== undefined)?.opens;
      return (_, index) => {
        const opened = all[index + above]?.opens;
        return opened !== undefined && opened === first && (above === 0 || isHeadOnly(all[index]));
      };
    }),
  ),
  { name: 'at any label again', starts: atAnyLabel },
];

/** Entries begin where any of the labels since the last beginning comes again. */
function atAnyLabel(features: readonly Feature[]): readonly number[] {
  const starts: number[] = [];
  const seen = new Set<string>();
  features.forEach(({ opens }, index) => {
    if (opens === undefined || (seen.size > 0 && !seen.has(opens))) return void (opens && seen.add(opens));
    seen.clear();
    seen.add(opens);
    starts.push(index);
  });
  return starts;
}

const isHeadOnly = (feature: Feature | undefined) =>
  feature !== undefined &&
  heads(feature) &&
  feature.opens === undefined &&
  feature.pieces.fragments.length > 0;
