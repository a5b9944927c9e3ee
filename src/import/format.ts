import type { Resume, sections } from '../resume.ts';
import type { Cursor } from './cursor.ts';
import type { Read } from './read.ts';

/** The names of sections that are lists of entries. */
export type ListName = Exclude<(typeof sections)[number], 'basics'>;
export type Entry<Name extends ListName> =
  NonNullable<Resume[Name]> extends readonly (infer Element)[] ? Element : never;

type Known<Thing> = {
  [Key in keyof Thing as string extends Key ? never : Key]: Thing[Key];
};

/** Where the fields of an entry come from. */
export type Fields<Thing> = { readonly [Key in keyof Known<Thing>]?: Read<NonNullable<Known<Thing>[Key]>> };

/** Where the entries of a section come from. */
export interface Entries<Name extends ListName = ListName> {
  readonly section: Name;
  /** The entries, as they are in the document. */
  readonly from: (root: Cursor) => readonly Cursor[];
  readonly fields: Fields<Entry<Name>>;
}

/** A résumé format, recognized by its shape, and where each field of JSON Resume is in it. */
export interface Format {
  readonly name: string;
  readonly is: (root: Readonly<Record<string, unknown>>) => boolean;
  readonly basics: Fields<NonNullable<Resume['basics']>>;
  readonly sections: readonly Entries[];
  /** Pointers of what is not résumé content: settings, ids, looks. */
  readonly settings: RegExp;
}

/** Declare where the entries of a section come from; a misspelt field, or a list in place of a text, is a compile error. */
export const entries = <Name extends ListName>(
  section: Name,
  from: string | ((root: Cursor) => readonly Cursor[]),
  fields: Fields<Entry<Name>>,
): Entries =>
  ({
    section,
    from: typeof from === 'string' ? (root: Cursor) => root.list(from) : from,
    fields,
  }) as unknown as Entries;
