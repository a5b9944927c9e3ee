import { type Message, message } from '../rules.ts';
import { languageNames } from '../../values/language-names.ts';
import { listed } from '../../values/listed.ts';
import { scripts } from '../../values/scripts.ts';
import { unreadLanguages } from '../../words/unread.ts';
import type { Language } from '../../words/language.ts';
import type { Worded } from './lexicon.ts';
import { kindAt, unit } from './units.ts';
import { looked, mostExplained, wordsOf } from './detect-languages.ts';

/** The share of letters in another script from which a text is written in it; a name in its own letters is far less. */
const shareOfLetters = 0.25;
/** A page of Japanese holds so many kana for each ideograph of Han, a page of Chinese hardly any. */
const kanaBesideHan = 0.1;
/** So many words of the other language are needed, and so many for each that the language read explains. */
const fewest = 3;
const forEach = 0.4;

/** Report that a text is written in a script or language that Recto does not read; nothing if it is not. */
export function reportUnread(text: string, { lexicon }: Worded): readonly Message[] {
  const head = text.slice(0, looked);
  const { languages, known: all } = lexicon;
  // Who brings words of their own knows what they read.
  if (languages.some((language) => !all.includes(language))) return [];
  const reason = scriptOf(head) ?? languageOf(head, all);
  if (reason === undefined) return [];
  const known = listed(all.map(({ code }) => languageNames[code] ?? code));
  return [
    message('unread-language', `${reason}, which Recto does not read. It reads ${known}.`, {
      hint: 'Check every value, or convert a translation of the document.',
    }),
  ];
}

const allScripts = Object.entries(scripts);

function scriptOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) & unit.letter) letters++;
    const code = text.charCodeAt(at);
    // Latin, and signs.
    if (code < 0x370 || (code >= 0x2000 && code < 0x2e80)) continue;
    for (const [name, { ranges }] of allScripts)
      if (ranges.some(([first, last]) => code >= first && code <= last))
        counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const of = (name: string) => counts.get(name) ?? 0;
  const foreign = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (foreign < letters * shareOfLetters || foreign === 0) return undefined;
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] as [string, number];
  const name = most === 'Han' && of('Kana') > of('Han') * kanaBesideHan ? 'Kana' : most;
  const { language } = scripts[name] as (typeof scripts)[string];
  return language ? `This looks like ${language}` : `This is written in ${name} script`;
}

function languageOf(text: string, all: readonly Language[]): string | undefined {
  const words = wordsOf(text);
  let best: string | undefined;
  let most = fewest - 1;
  for (const [name, list] of Object.entries(unreadLanguages)) {
    const count = list.filter((word) => words.has(word)).length;
    if (count > most) [best, most] = [name, count];
  }
  return best && most >= mostExplained(words, all) * forEach ? `This looks like ${best}` : undefined;
}
