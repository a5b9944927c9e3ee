import { pointer as pointerTo, valueAt } from '../../src/values/pointer.ts';
import type { Resume } from '../../src/resume.ts';
import { causeOf, type Finding } from './causes.ts';
import { compare, type FieldOutcome } from './compare.ts';
import type { Document } from './document.ts';
import { placeFinder } from './places.ts';
import type { GivenValue, Reading } from './reading.ts';
import { same } from './same.ts';
import { type Lost, type Scene, sceneOf } from './scene.ts';

/** A lost value, why it was lost, and what was given in its stead. */
export interface Loss extends Lost, Finding {
  /** The document, as `group/name`. */
  readonly document: string;
  readonly given: readonly GivenValue[];
}

/** Tell of each value of the truth that a reading did not give right where it was lost. */
export function lossesOf({ group, name, text, truth }: Document, reading: Reading): readonly Loss[] {
  const { fields } = compare(truth, reading.resume);
  const right = new Set(reading.values.filter((value) => fields.some((outcome) => isRight(outcome, value))));
  const find = placeFinder(text);
  return fields
    .flatMap((outcome) => lostIn(outcome, truth))
    .map((lost) => {
      const scene = sceneOf({ document: text, reading, right }, lost, find(lost));
      return { ...lost, ...causeOf(scene), document: `${group}/${name}`, given: givenInstead(scene) };
    });
}

function isRight({ field, kind, givenIn, right }: FieldOutcome, value: GivenValue): boolean {
  return (
    field === value.field && givenIn === value.entry && right.some((asked) => same(kind, asked, value.text))
  );
}

function lostIn({ field, section, kind, askedIn, givenIn, missing }: FieldOutcome, truth: Resume): Lost[] {
  const path = `${askedIn ?? ''}${pointerTo(...field.split('.').slice(1))}`;
  const list = valueAt(truth, path);
  return missing.map((value) => ({
    pointer: Array.isArray(list) ? `${path}/${list.map(String).indexOf(value)}` : path,
    field,
    section,
    kind,
    value,
    entry: givenIn,
  }));
}

/** What was read from the place of a lost value, or else what its field holds. */
function givenInstead({ holders, lost, reading, right }: Scene): readonly GivenValue[] {
  if (holders.length > 0) return holders;
  return reading.values.filter(
    (value) => value.field === lost.field && value.entry === lost.entry && !right.has(value),
  );
}
