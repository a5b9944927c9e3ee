import { oldNames } from './old-names.ts';
import { once } from '../values/once.ts';
import { synonyms } from './synonyms.ts';

const others = once(() => {
  const found = new Map<string, string[]>();
  for (const [field, name] of [...oldNames, ...synonyms]) {
    const whole = field.slice(0, field.lastIndexOf('.') + 1);
    const known = whole + name;
    found.set(known, [...(found.get(known) ?? []), field.slice(whole.length)]);
  }
  return found;
});

/** Names of two words, by how people write them who write words apart: `start_date`. */
const apart = new Map(
  ['startDate', 'endDate', 'releaseDate', 'studyType', 'postalCode', 'countryCode'].map((name) => [
    name.replace(/[A-Z]/, (capital) => `_${capital.toLowerCase()}`),
    name,
  ]),
);

const lastOf = (field: string) => field.slice(field.lastIndexOf('.') + 1);

/**
 * List what else a field is called: its names from before 1.0, then those that people give it.
 * @example otherNames('work.name') // ['company', 'employer', …]
 */
export function otherNames(field: string): readonly string[] {
  const name = lastOf(field);
  const written = [...apart].flatMap(([other, known]) => (known === name ? [other] : []));
  return [...(others().get(field) ?? []), ...written];
}

/**
 * Find the current name of a field that has an old one, or one that people give it; undefined if it has neither.
 * @example currentName('work.company') // 'name'
 */
export function currentName(field: string): string | undefined {
  return oldNames.get(field) ?? synonyms.get(field) ?? apart.get(lastOf(field));
}
