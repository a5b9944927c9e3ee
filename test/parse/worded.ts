import { languagesCalled } from '../../src/parse/lexicon/languages-called.ts';
import { type Lexicon, lexiconOf, type Worded } from '../../src/parse/lexicon/lexicon.ts';
import { type Phrase, phraseOf } from '../../src/parse/lexicon/phrase.ts';
import type { Line } from '../../src/parse/lines/line.ts';
import { readLines } from '../../src/parse/lines/read-lines.ts';
import { readText } from '../../src/source/read-text.ts';
import { languages } from '../../src/words/index.ts';

export const inEnglish: Lexicon = lexiconOf(languagesCalled(['en'], languages), languages);
export const inAll: Lexicon = lexiconOf(languages, languages);

/** A text as a phrase, in every language if none is given. */
export const phrase = (text: string, of: Worded = inAll): Phrase => phraseOf(of, text);

/** The lines of a text, in English if nothing else is given. */
export const linesOf = (text: string, of: Worded = inEnglish): readonly Line[] =>
  readLines(readText(text), of).lines;
