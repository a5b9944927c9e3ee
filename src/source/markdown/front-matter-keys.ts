/** Keys of front matter by the label that says the same in a text. */
const labels: Readonly<Record<string, string>> = {
  Name: 'name author fullname',
  'E-mail': 'email mail',
  Phone: 'phone mobile tel telephone cell',
  Location: 'location address city place region country',
  Website: 'website url web homepage site blog portfolio',
  Title: 'label headline tagline subtitle role position job jobtitle occupation profession',
  'Stack Overflow': 'stackoverflow',
};
const networks = 'Facebook GitHub GitLab Instagram LinkedIn Medium ORCID Twitter X XING YouTube';

const byKey = new Map([
  ...networks.split(' ').map((name) => [name.toLowerCase(), name] as const),
  ...Object.entries(labels).flatMap(([label, keys]) => keys.split(' ').map((key) => [key, label] as const)),
]);
const prose = /^(?:about|bio|description|excerpt|objective|profile|summary)$/;
const person = /^(?:author|basics|contacts?|person|personal)$/;
const links = /^(?:links|profiles|social)$/;
const openings =
  'aliases|bib|csl|css|date|draft|engine|geometry|icon|image|indent|lang|lastmod|layout|licen|locale|math|menu|nav|order|output|permalink|photo|publish|robots|sitemap|slug|status|template|theme|toc|type|update|version|weight';
const setting = new RegExp(
  `^(?:${openings})|class|colou?r|font|footer|format|header|include|link|margin|page|paper|pdf|style|title`,
);

/** What a key of front matter is for. */
export type KeyUse = { readonly label: string } | 'title' | 'prose' | 'group' | 'setting' | undefined;

const nameOf = (key: string) =>
  key
    .toLowerCase()
    .replace(/[_ -]/g, '')
    .replace(/(?<=.)(?:username|user|handle|url|id|address|number)$/, '');

/**
 * Tell what a key of front matter is for; undefined if it is unknown.
 * @param group the key that it is below: a name among links is not that of a person
 */
export function keyUse(key: string, hasValue: boolean, group?: string): KeyUse {
  const name = nameOf(key);
  if (!hasValue && (person.test(name) || links.test(name))) return 'group';
  if (name === 'title') return 'title';
  if (prose.test(name)) return 'prose';
  const label = byKey.get(name);
  if (label === 'Name' && group !== undefined && links.test(nameOf(group))) return undefined;
  if (label) return { label };
  return setting.test(name) ? 'setting' : undefined;
}
