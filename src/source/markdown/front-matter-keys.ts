/** What a key of front matter says of its value, as the label that says so in a text. */
const labels: Readonly<Record<string, readonly string[]>> = {
  Name: ['name', 'author', 'fullname'],
  'E-mail': ['email', 'mail'],
  Phone: ['phone', 'mobile', 'tel', 'telephone', 'cell'],
  Location: ['location', 'address', 'city', 'place', 'region', 'country'],
  Website: ['website', 'url', 'web', 'homepage', 'site', 'blog', 'portfolio', 'webpage'],
  Title: [
    'label',
    'headline',
    'tagline',
    'subtitle',
    'role',
    'position',
    'job',
    'jobtitle',
    'occupation',
    'profession',
  ],
  Facebook: ['facebook'],
  GitHub: ['github'],
  GitLab: ['gitlab'],
  Instagram: ['instagram'],
  LinkedIn: ['linkedin'],
  Medium: ['medium'],
  ORCID: ['orcid'],
  'Stack Overflow': ['stackoverflow'],
  Twitter: ['twitter'],
  X: ['x'],
  XING: ['xing'],
  YouTube: ['youtube'],
};

const byKey = new Map(
  Object.entries(labels).flatMap(([label, keys]) => keys.map((key) => [key, label] as const)),
);

const proseKeys = new Set(['about', 'bio', 'description', 'excerpt', 'objective', 'profile', 'summary']);
const personKeys = ['author', 'basics', 'contact', 'contacts', 'person', 'personal'];
const groupKeys = new Set([...personKeys, 'links', 'profiles', 'social']);
const settingKeys = new Set(
  'aliases bibliography body-class bodyclass categories category charset class classoption classoptions colorlinks comments cover creator csl css date dir documentclass draft editor engine fontfamily fontfamilyoptions fontsize footer format geometry header header-includes hyperrefoptions icon id image include-after include-before indent keywords lang language lastmod layout license linestretch linkcolor links-as-notes locale mainfont margin margin-bottom margin-left margin-right margin-top marp math menu monofont nav order output pagestyle pagetitle papersize pdf pdf-engine pdf-options permalink photo producer published redirect-from rights robots sansfont sidebar sitemap slug status style stylesheet subject tags template theme title-prefix titlepage toc type update updated urlcolor version weight'.split(
    ' ',
  ),
);

/** What a key of front matter is for. */
export type KeyUse = { readonly label: string } | 'title' | 'prose' | 'group' | 'setting' | undefined;

const nameOf = (key: string) =>
  key
    .toLowerCase()
    .replace(/[_ ]/g, '-')
    .replace(/(?<=.)-(?:username|user|handle|url|id|address|number)$/, '');

/**
 * Tell what a key of front matter is for; undefined where nobody knows.
 * @param group the key that it stands below: a name among links is none of a person
 */
export function keyUse(key: string, hasValue: boolean, group?: string): KeyUse {
  const name = nameOf(key);
  if (!hasValue && groupKeys.has(name)) return 'group';
  if (name === 'title') return 'title';
  if (proseKeys.has(name)) return 'prose';
  const label = byKey.get(name.replaceAll('-', ''));
  if (label === 'Name' && group !== undefined && !personKeys.includes(nameOf(group))) return undefined;
  if (label) return { label };
  return settingKeys.has(name) ? 'setting' : undefined;
}
