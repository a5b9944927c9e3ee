/** Languages of Europe by their codes of three letters (ISO 639-2) and of two. */
const names: Readonly<Record<string, string>> = {
  'ara ar': 'Arabic',
  'bul bg': 'Bulgarian',
  'cat ca': 'Catalan',
  'chi zho zh': 'Chinese',
  'cze ces cs': 'Czech',
  'dan da': 'Danish',
  'dut nld nl': 'Dutch',
  'eng en': 'English',
  'est et': 'Estonian',
  'fin fi': 'Finnish',
  'fre fra fr': 'French',
  'ger deu de': 'German',
  'gle ga': 'Irish',
  'gre ell el': 'Greek',
  'hrv hr': 'Croatian',
  'hun hu': 'Hungarian',
  'ice isl is': 'Icelandic',
  'ita it': 'Italian',
  'jpn ja': 'Japanese',
  'lav lv': 'Latvian',
  'lit lt': 'Lithuanian',
  'mac mkd mk': 'Macedonian',
  'mlt mt': 'Maltese',
  'nor nob no nb': 'Norwegian',
  'pol pl': 'Polish',
  'por pt': 'Portuguese',
  'rum ron ro': 'Romanian',
  'rus ru': 'Russian',
  'slo slk sk': 'Slovak',
  'slv sl': 'Slovenian',
  'spa es': 'Spanish',
  'srp sr': 'Serbian',
  'swe sv': 'Swedish',
  'tur tr': 'Turkish',
  'ukr uk': 'Ukrainian',
};
const byCode = new Map(
  Object.entries(names).flatMap(([codes, name]) => codes.split(' ').map((code) => [code, name] as const)),
);

/** Name a language, given its code or its name. */
export const languageNamed = (given: string): string | undefined =>
  byCode.get(given.replace(/^.*\//, '').toLowerCase()) ?? (given === '' ? undefined : given);
