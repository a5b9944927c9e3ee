import type { ResumeView } from '../read/read-resume.ts';

/** Words of grammar that are frequent in a language; those that several languages have speak for each of them. */
const frequent: Readonly<Record<string, string>> = {
  en: 'a and as at by for from in is of on our that the to was we with',
  de: 'als an am auf aus bei das dem den der des die durch ein eine für im in ist mit nach sowie über und von vom zu zum zur',
  fr: 'à au aux avec ce dans de des du en et la le les ou par pour sur un une',
  es: 'a al como con de del desde e el en la las los más o para por que se sin un una y',
  it: 'a al alla come con da dal del della delle dei di e gli il in la le nel per più un una',
  pt: 'a ao as com como da das de do dos e em mais na no o os para pela pelo por um uma',
  nl: 'aan als bij de door een en het in met naar of op over te tot uit van voor',
  sv: 'av att den det en ett för från i med och om på samt som till vid är',
  pl: 'a ale dla do i jako jest jestem na nad o od oraz po przez przy się w we z za ze',
  // There are no labels in these, but they are not to be taken for a neighbor.
  no: 'av å den det en er et for fra har i jeg med og om på samt som til ved',
  da: 'af at den det en er et for fra har i jeg med og om på samt som til ved',
  cs: 'a do i je jsem k na o od po pro při s se v ve z za ze že',
  ca: 'a al amb com d de del dels el els en i l la les o per que un una',
  ro: 'a al am au ca care cu de din fost în la mai o pe pentru prin și sunt un',
  gl: 'a ao as co con da das de do dos e en na no nos o os para por un unha',
  tr: 'bir bu çok da de için ile ilgili olan olarak ve veya',
};
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(frequent))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** Those that are less likely where as many words speak for a neighbor. */
const behind = new Map(['cs', 'ca', 'ro', 'gl'].map((language) => [language, -0.5]));

/** Letters that tell a language, and the share of all letters that they must have; the first that fits tells. */
const scripts: readonly (readonly [RegExp, number, string])[] = [
  [/[\u3040-\u30FF]/g, 0.2, 'ja'],
  [/[\uAC00-\uD7AF]/g, 0.2, 'ko'],
  [/[\u4E00-\u9FFF]/g, 0.2, 'zh'],
  [/[پچژگی]/g, 0.02, 'fa'],
  [/[\u0620-\u064A]/g, 0.2, 'ar'],
  [/[\u05D0-\u05EA]/g, 0.2, 'he'],
  [/[іїєґ]/g, 0.02, 'uk'],
  [/[ыэё]/g, 0.01, 'ru'],
  // Other languages written so, of which there are no labels.
  [/[ўђћљњџјѓќѕ]/g, 0.01, 'sr'],
  [/ъ/g, 0.01, 'bg'],
  [/[а-я]/g, 0.5, 'ru'],
  [/[α-ω]/g, 0.2, 'el'],
  [/[\u0900-\u097F]/g, 0.2, 'hi'],
  [/[\u0E00-\u0E7F]/g, 0.2, 'th'],
];

/** A letter that is in none of the languages recognized by words. */
const foreign = /[\u0370-\u1DFF\u2C00-\uFFFF]/;

/** The number of words, or letters of a script, needed to decide; names alone prove nothing. */
const least = 4;
/** How far a language must be ahead of English, which people mix into any. */
const ahead = 1.2;
/** How much of a resume is looked at. */
const looked = 1_500;

/** Tell the language that the texts of a resume are in, a code of ISO 639-1; undefined if they do not tell. */
export function languageIn(read: ResumeView): string | undefined {
  const text = textOf(read).toLowerCase();
  const letters = foreign.test(text) ? (text.match(/\p{L}/gu)?.length ?? 0) : 0;
  for (const [script, share, language] of letters ? scripts : []) {
    const found = text.match(script)?.length ?? 0;
    // Russian of some length has an "ы", Bulgarian none.
    const isBulgarian = language === 'ru' && found > 80 && !/[ыэё]/.test(text);
    if (found >= least && found > letters * share) return isBulgarian ? 'bg' : language;
  }
  const counts = new Map(behind);
  for (const word of text.match(/\p{L}+/gu) ?? [])
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < least || best[1] === second?.[1]) return undefined;
  return best[1] > (counts.get('en') ?? 0) * ahead || best[0] === 'en' ? best[0] : undefined;
}

/** A word with a point or slash inside, as addresses have it. */
const address = /[\p{L}\d][./:]+[\p{L}\d]/u;

/** The sentences of a resume, then its titles, without addresses. */
function textOf({ basics, work, projects, education, volunteer }: ResumeView): string {
  const texts = [
    basics.summary,
    basics.label,
    ...[...work, ...volunteer].flatMap(({ summary, highlights, position }) => [
      summary,
      ...highlights,
      position,
    ]),
    ...projects.flatMap(({ description, highlights, name }) => [description, ...highlights, name]),
    ...education.flatMap(({ studyType, area }) => [studyType, area]),
  ];
  let text = '';
  for (const one of texts) {
    if (text.length > looked) break;
    text += `${one.slice(0, looked)}\n`;
  }
  return text
    .split(/\s/)
    .filter((word) => !address.test(word))
    .join(' ');
}
