import { isHeld, touches } from './coverage.ts';
import { extentOf } from './extent.ts';
import type { GivenValue } from './reading.ts';
import { same } from './same.ts';
import { homesOf, isAtHome, isInEntry, isOfEntry, type Lost, type Scene } from './scene.ts';
import { words } from './words.ts';

/** Why a value was lost, the first that holds. */
export const causes = [
  'not in the text',
  'wrong section',
  'no entry',
  'other entry',
  'other field',
  'cut short',
  'too long',
  'unmapped',
  'other',
] as const;

export type Cause = (typeof causes)[number];

/** A cause, and what it was instead, where that can be said: the section, the field. */
export interface Finding {
  readonly cause: Cause;
  readonly instead?: string;
}

/** Name the cause of a loss by where the value stands in the document. */
export function causeOf(scene: Scene): Finding {
  const cause = causes.find((name) => tests[name](scene) !== undefined) ?? 'other';
  const instead = tests[cause](scene);
  return instead ? { cause, instead } : { cause };
}

/** What each cause asks: undefined where it does not hold, else what the value was instead, or ''. */
const tests: Readonly<Record<Cause, (scene: Scene) => string | undefined>> = {
  'not in the text': ({ place }) => (place ? undefined : ''),
  'wrong section': (scene) => (isAtHome(scene) ? undefined : homesOf(scene).join('/') || 'no section'),
  'no entry': ({ lost, holders }) => {
    if (lost.entry !== undefined) return undefined;
    return holders.some(({ section }) => section === lost.section) ? 'merged' : 'missing';
  },
  'other entry': (scene) => {
    const { lost, holders } = scene;
    const own = holders.filter((value) => isOfEntry(value, lost));
    const others = holders.filter((value) => value.section === lost.section && !own.includes(value));
    return !holds(scene, own) && holds(scene, others) ? namesOf(others, lost) : undefined;
  },
  'other field': (scene) => {
    const { lost, holders } = scene;
    const own = holders.filter((value) => isOfEntry(value, lost) && value.field !== lost.field);
    const exact = own.find(({ text }) => same(lost.kind, lost.value, text));
    const byField = own.map(({ field }) => own.filter((value) => value.field === field));
    const whole = exact ? [exact] : byField.find((values) => holds(scene, values));
    return whole && namesOf(whole, lost);
  },
  'cut short': (scene) => (extentOf(scene) === 'cut short' ? '' : undefined),
  'too long': (scene) => (extentOf(scene) === 'too long' ? '' : undefined),
  unmapped: (scene) => {
    const { holders, place = [], reading } = scene;
    if (holders.length > 0 || !isInEntry(scene)) return undefined;
    const slot = reading.slots.find(({ ranges }) => touches(place, ranges));
    return slot ? `slot of ${slot.slot}` : '';
  },
  other: ({ lost, holders }) => {
    if (holders.length === 0) return 'outside the entry';
    const own = holders.filter(({ entry, field }) => entry === lost.entry && field === lost.field);
    if (own.some(({ text }) => words(text).join(' ') === words(lost.value).join(' '))) return 'other signs';
    return own.length > 0 ? 'read otherwise' : `in part ${namesOf(holders, lost)}`;
  },
};

function holds({ document, place = [] }: Scene, values: readonly GivenValue[]): boolean {
  return isHeld(
    document,
    place,
    values.flatMap(({ ranges }) => ranges),
  );
}

/** The fields of values, without their section where it is that of the lost value. */
function namesOf(values: readonly GivenValue[], { section }: Lost): string {
  const names = values.map(({ field }) =>
    field.startsWith(`${section}.`) ? field.slice(section.length + 1) : field,
  );
  return [...new Set(names)].join('/');
}
