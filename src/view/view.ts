import type { Url } from '../values/url.ts';
import type { Line, Prose } from './prose/prose.ts';

/** What is shown of a resume, worded in the language of the page and in its order; writers of formats only set it. */
export interface View {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether the script has capitals, and so letters that may be set apart or slanted. */
  readonly capitals: boolean;
  /** Whose resume it is: `Ada Quill – Analyst`. */
  readonly title: string;
  /** At most 160 characters, for search engines. */
  readonly description: string;
  /** The separator of a list, and what follows a label, each with its space. */
  readonly comma: string;
  readonly colon: string;
  readonly header: Header;
  readonly sections: readonly Section[];
}

/** Who the person is and how to reach them; texts are blank if nothing is known. */
export interface Header {
  readonly name: string;
  /** The field that serves as the name: that of a nameless resume is its label, or a word of the page. */
  readonly nameField: 'name' | 'label' | '';
  readonly label: string;
  /** An address of https or data. */
  readonly image: string;
  readonly contacts: readonly Contact[];
}

/** One way to reach the person. */
export interface Contact extends Chunk {
  readonly kind: 'email' | 'phone' | 'url' | 'place' | 'profile';
  /** Where all of it leads. */
  readonly url?: Url;
}

/** Words of one field. */
export interface Part {
  /** The field's name in JSON Resume, or in the resume if JSON Resume has none; blank for words of the page. */
  readonly field: string;
  readonly words: Line;
  /** Where they lead. */
  readonly url?: Url;
  /** The value in the resume, if the page words it differently: `DE` for `Germany`. */
  readonly value?: string;
  /** What precedes it, if that is not a comma. */
  readonly joint?: string;
}

/** Parts that belong together in a line, separated by `View.comma`; other chunks stand apart from it. */
export interface Chunk {
  /** What the parts are, if that is not obvious. */
  readonly label?: string;
  readonly parts: readonly Part[];
  /** What the parts say already, and is not said again. */
  readonly unsaid?: string;
}

/** A date as it is shown. */
export interface Moment {
  /** The fields that the date comes from. */
  readonly fields: readonly string[];
  readonly text: string;
  /** `YYYY[-MM[-DD]]`; missing if the text is not a date. */
  readonly iso?: string;
  /** An earlier date that reads alike, `YYYY[-MM[-DD]]`. */
  readonly since?: string;
}

/** When something was: one moment, or the first and the last. */
export interface When {
  readonly moments: readonly Moment[];
  /** How long it lasted; blank if that is not shown. */
  readonly duration: string;
}

/** A piece of the body of an entry. */
export type Block =
  | { readonly kind: 'prose' | 'quote'; readonly field: string; readonly prose: Prose }
  | { readonly kind: 'points'; readonly field: string; readonly items: readonly (readonly Line[])[] }
  /** Short words that run on in a line. */
  | {
      readonly kind: 'tags';
      readonly field: string;
      readonly label?: string;
      readonly words: readonly Line[];
    };

export interface Entry {
  readonly title?: Chunk;
  readonly line: readonly Chunk[];
  readonly when?: When;
  readonly body: readonly Block[];
  /** Entries that belong to this one: roles at one employer. */
  readonly entries: readonly Entry[];
}

/** A name and a note about it. */
export interface Row {
  readonly name?: Part;
  /** How well, beside the name. */
  readonly note?: Part;
  readonly words: readonly Part[];
}

export type Section = {
  /** Unique on the page. */
  readonly id: string;
  /** The property of the resume. */
  readonly key: string;
  readonly title: string;
} & (
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  /** Rows with words (`common` is the note that all share, left out because it distinguishes none), names with a note, and names alone. */
  | {
      readonly kind: 'rows';
      readonly common?: Part;
      /** Where the rows, pairs and names are in the resume, if its order differs. */
      readonly order?: readonly number[];
      readonly rows: readonly Row[];
      readonly pairs: readonly Row[];
      readonly names: readonly Part[];
    }
);
