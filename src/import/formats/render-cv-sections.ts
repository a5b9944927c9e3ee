import type { Cursor } from '../cursor.ts';
import type { ListName } from '../format.ts';
import { isObject } from '../shape.ts';

/** What the title of a section means, in several languages. */
const titles = {
  volunteer: /volunt|ehrenamt|bénévol/i,
  languages: /langu|sprach|idioma|lingu/i,
  interests: /interest|hobb|intér|aficion/i,
  certificates: /certif|zertif|licen[sc]|training|kurs/i,
  awards: /award|hono|prize|preis|prix|premio|achievement/i,
  publications: /publi|patent|paper|veröffent/i,
  summary:
    /^(?:summary|about(?: me)?|profile|objective|welcome.*|profil|resumen|über mich|zusammenfassung)$/i,
  skills: /skill|kenntnis|compéten|habilidad|technolog/i,
  references: /referen/i,
} as const;

const kinds = {
  education: ['institution', 'area', 'degree'],
  experience: ['company', 'position'],
  publication: ['title', 'authors', 'doi', 'journal'],
  oneLine: ['label', 'details'],
  bullet: ['bullet', 'number', 'reversed_number'],
  normal: ['name'],
} as const;
export type Kind = keyof typeof kinds | 'text';

/** The kind of a section: of its first entry that tells. */
export function kindIn(section: Cursor): Kind | undefined {
  for (const { value } of section.list()) {
    if (typeof value === 'string') return 'text';
    const found = (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) =>
      kinds[kind].some((key) => isObject(value) && key in value),
    );
    if (found) return found;
  }
  return undefined;
}

/** The title of a section. */
export const titleOf = (section: Cursor) =>
  decodeURIComponent(
    section.pointer.slice(section.pointer.lastIndexOf('/') + 1).replace(/%/g, '%25'),
  ).replace(/_/g, ' ');

/** What the entries of a section are, by their kind and by its title. */
export function nameOf(section: Cursor): ListName | 'summary' | undefined {
  const title = titleOf(section);
  const says = (...names: readonly (keyof typeof titles)[]) => names.find((name) => titles[name].test(title));
  switch (kindIn(section)) {
    case 'education':
      return 'education';
    case 'experience':
      return says('volunteer') ? 'volunteer' : 'work';
    case 'publication':
      return 'publications';
    case 'oneLine':
      return (says('languages', 'interests') as ListName | undefined) ?? 'skills';
    case 'normal':
      return (
        (says('certificates', 'awards', 'volunteer', 'publications') as ListName | undefined) ?? 'projects'
      );
    case 'bullet':
      return (
        (says('awards', 'certificates', 'publications', 'interests', 'languages', 'skills') as
          | ListName
          | undefined) ?? 'projects'
      );
    case 'text':
      return (
        (says('summary', 'skills', 'languages', 'interests', 'references') as ListName | undefined) ??
        'projects'
      );
    default:
      return undefined;
  }
}
