import type { Conversion, Range, TraceEvent } from '../../src/convert.ts';
import { keysOf, type Pointer, pointer as pointerTo, valueAt } from '../../src/values/pointer.ts';
import type { Convert } from './attempt.ts';
import type { Document } from './document.ts';

/** A value that a converter gave, and where it read it. */
export interface GivenValue {
  readonly pointer: Pointer;
  readonly text: string;
  /** As `section.field`. */
  readonly field: string;
  readonly section: string;
  readonly entry: Pointer;
  readonly ranges: readonly Range[];
}

/** How a converter read a document: its sections, the slots of its entries, and the values that came of them. */
export interface Reading extends Pick<Conversion, 'resume'> {
  readonly sections: readonly Extract<TraceEvent, { readonly step: 'section' }>[];
  readonly slots: readonly Extract<TraceEvent, { readonly step: 'slot' }>[];
  readonly values: readonly GivenValue[];
}

/** Convert a document and keep how it was read; the converter must tell its steps and where its values stand. */
export async function readingOf({ text, format }: Document, convert: Convert): Promise<Reading> {
  const events: TraceEvent[] = [];
  const trace = (event: TraceEvent) => void events.push(event);
  const conversion = await convert(text, { trace, ...(format && { format }) });
  if (!isConversion(conversion)) throw new TypeError('the converter does not tell where its values stand');
  const { resume, provenance } = conversion;
  return {
    resume,
    sections: events.filter((event) => event.step === 'section'),
    slots: events.filter((event) => event.step === 'slot'),
    values: Object.entries(provenance).flatMap(([pointer, places]) =>
      places === 'supplement'
        ? []
        : [{ pointer, text: String(valueAt(resume, pointer)), ...addressOf(pointer), ranges: places }],
    ),
  };
}

function isConversion(result: unknown): result is Pick<Conversion, 'resume' | 'provenance'> {
  return typeof result === 'object' && result !== null && 'provenance' in result && 'resume' in result;
}

const isIndex = (key: string) => /^\d+$/.test(key);

/** Tell which field of which entry a pointer leads to, by the names that are scored. */
function addressOf(pointer: Pointer): Pick<GivenValue, 'field' | 'section' | 'entry'> {
  const keys = keysOf(pointer);
  const isProfile = keys[1] === 'profiles';
  const [section = ''] = isProfile ? ['profiles'] : keys;
  const length = isProfile ? 3 : section === 'basics' ? 1 : 2;
  const names = keys.slice(length).filter((key) => !isIndex(key));
  return {
    section,
    field: [section, ...names].join('.'),
    entry: pointerTo(...keys.slice(0, length)),
  };
}
