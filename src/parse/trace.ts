import type { Range } from '../message.ts';
import type { SectionKind } from '../words/language.ts';
import type { Trait } from './confidence.ts';
import type { Slot } from './layout/families.ts';
import type { HeadingWord } from './sections/heading-forms.ts';
import type { SectionName } from './vocabulary.ts';

/** What spoke for and against a line as a heading, in natural logarithms of odds. */
export type Witnesses = Readonly<Record<'line' | 'word' | 'setting' | 'level' | 'shape' | 'again', number>>;

/** One step of a conversion: what was weighed, and what came of it. */
export type TraceEvent =
  | {
      /** A way to read a line as a heading; `taken` where a section begins there so. */
      readonly step: 'heading';
      readonly text: string;
      readonly kinds: readonly SectionKind[];
      readonly word: HeadingWord;
      readonly odds: number;
      readonly witnesses: Witnesses;
      readonly taken: boolean;
      readonly ranges: readonly Range[];
    }
  | {
      /** A section as it was read, in the end. */
      readonly step: 'section';
      readonly kinds: readonly SectionKind[];
      readonly heading?: string;
      readonly word?: HeadingWord;
      readonly lines: number;
      readonly ranges: readonly Range[];
    }
  | {
      /** One of the best ways to cut a section into entries; the first is the one taken. */
      readonly step: 'cut';
      readonly section: SectionName;
      readonly layout: string;
      readonly order: readonly Slot[];
      readonly entries: number;
      readonly score: number;
      readonly taken: boolean;
    }
  | {
      /** What fills a slot of an entry. */
      readonly step: 'slot';
      readonly section: SectionName;
      readonly slot: Slot;
      readonly text: string;
      readonly ranges: readonly Range[];
    }
  | {
      /** How sure a value is, and what that rests on. */
      readonly step: 'value';
      readonly role: string;
      readonly value: unknown;
      readonly traits: Readonly<Partial<Record<Trait, number>>>;
      readonly confidence: number;
      readonly ranges: readonly Range[];
    };

/** Takes each step as it is made. */
export type Trace = (event: TraceEvent) => void;
