import type { SectionMapping } from './mapping.ts';

/** Where an entry of JSON Resume's awards comes from. */
export const awards = {
  title: { from: 'title', expected: 'title' },
  date: { from: 'date' },
  awarder: { from: 'issuer' },
  summary: { join: 'paragraph', with: '\n' },
} as const satisfies SectionMapping<'awards'>;

/** Where an entry of JSON Resume's certificates comes from. */
export const certificates = {
  name: { from: 'title', expected: 'title' },
  date: { from: 'date' },
  url: { from: 'url' },
  issuer: { from: 'issuer' },
} as const satisfies SectionMapping<'certificates'>;

/** Where an entry of JSON Resume's publications comes from. */
export const publications = {
  name: { from: 'title', expected: 'title' },
  publisher: { from: 'issuer' },
  releaseDate: { from: 'date' },
  url: { from: 'url' },
  summary: { join: 'paragraph', with: '\n' },
} as const satisfies SectionMapping<'publications'>;
