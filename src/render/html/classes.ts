/** The microformat names that are not plain properties. */
const kinds: Readonly<Record<string, string>> = {
  url: 'u-url',
  github: 'u-github',
  image: 'u-photo',
  email: 'u-email',
  phone: 'p-tel',
  label: 'p-job-title',
  startDate: 'dt-start',
  endDate: 'dt-end',
  date: 'dt-date',
  releaseDate: 'dt-releaseDate',
};

/** Name the class for the field that an element shows; none for words of the page, and for keys that cannot be classes. */
export function classOf(field: string): string {
  return Object.hasOwn(kinds, field) ? (kinds[field] as string) : /^[\w-]+$/.test(field) ? `p-${field}` : '';
}

/** Name the class of a field unless it is the one that is usually there. */
export function classUnless(usual: string | undefined, field: string): string {
  return field === usual ? '' : classOf(field);
}

/** Write some classes as the attribute has them; undefined if there is none. */
export function classList(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
