import { describe, expect, it } from 'vitest';
import { readLanguages } from '../../src/parse/entries/languages.ts';
import { marker } from '../../src/parse/lines/marker.ts';
import { topicsRead } from './topics-read.ts';

/** What is read of a text, and the words in it that say nothing. */
function told(text: string): readonly string[] {
  const mark = marker();
  const read = topicsRead((lines) => readLanguages(lines, mark), text);
  return [read, ...mark.marks.map(({ kind, range: place }) => `${kind} ${text.slice(...place)}`)];
}

const check = (rows: readonly (readonly [text: string, ...told: string[]])[]) =>
  it.each(rows)('%j', (text, ...expected) => expect(told(text)).toEqual(expected));

describe('several languages', () => {
  check([
    ['English, Tamil', 'English / Tamil'],
    ['English,Tamil', 'English / Tamil'],
    ['English; German', 'English / German'],
    ['English | German', 'English / German'],
    ['English|German', 'English / German'],
    ['English · German', 'English / German'],
    ['English. German', 'English / German'],
    ['English. german', 'English / german'],
    ['English.German', ''],
    ['English and Tamil', 'English / Tamil', 'separator and'],
    ['English and Tamil und German', 'English / Tamil / German', 'separator and', 'separator und'],
    ['English & German', 'English / German'],
    ['English (spoken and written)', 'English (spoken and written)'],
    ['English (native) , German', 'English (native) / German'],
    ['English (native)  and German', 'English (native) / German', 'separator and'],
    ['English\nGerman', 'English / German'],
    ['English • 100', 'English'],
    ['100', ''],
  ]);
});

describe('a language and its level', () => {
  check([
    ['English (native), German – B2', 'English (native) / German (B2)'],
    ['English (native, spoken and written), German', 'English (native, spoken and written) / German'],
    ['English [native]', 'English (native)'],
    ['English(native)', 'English (native)'],
    ['English (native) speaker', 'English ((native) speaker)'],
    ['English: native', 'English (native)'],
    ['English:native', 'English (native)'],
    ['English : native', 'English (native)'],
    ['English – native', 'English (native)'],
    ['English  –  native', 'English (native)'],
    ['English–C1', 'English (C1)'],
    ['English, native', 'English (native)'],
    ['English , native', 'English (native)'],
    ['English,native', 'English (native)'],
    ['English / native', 'English (native)'],
    ['English • native | German • fluent', 'English (native) / German (fluent)'],
    ['English\tnative', 'English (native)'],
    ['English \t native', 'English (native)'],
    ['English native', 'English (native)'],
    ['English  native', 'English (native)'],
    ['English\nnative\nGerman\nfluent', 'English (native) / German (fluent)'],
    ['English\nnative\nfluent', 'English (native)'],
    ['English (native)\nfluent', 'English (native)'],
    ['native\nEnglish', 'English'],
    ['Brazilian Portuguese native', 'Brazilian Portuguese (native)'],
    ['German B2 or so', 'German (B2 or so)'],
    ['English as my C1', ''],
    ['A (C1)', ''],
  ]);
});

describe('a level and its language', () => {
  check([
    ['native English', 'English (native)'],
    ['Native English, fluent German', 'English (Native) / German (fluent)'],
    ['English (native) and fluent German', 'English (native) / German (fluent)', 'separator and'],
    ['fluent in German', 'German (fluent)'],
    ['very fluent German', ''],
    ['Mother tongue: Russian', 'Russian (Mother tongue)'],
    ['Mother tongue:Russian', 'Russian (Mother tongue)'],
    ['Mother tongue : Russian, German (C1)', 'Russian (Mother tongue) / German (C1)'],
    ['Other languages : German (B1)', 'German (B1)', 'label Other languages :'],
  ]);
});

describe('what is known of neither', () => {
  check([
    ['English – no idea', 'English (no idea)'],
    ['English (no idea)', 'English (no idea)'],
    ['Elvish – no idea', ''],
    ['Elvish (no idea)', ''],
    ['Elvish no idea', ''],
    ['Elvish – C1', 'Elvish (C1)'],
    ['Elvish, C1, Dwarvish', 'Elvish (C1) / Dwarvish'],
    ['Swiss German', 'Swiss German'],
    ['Ancient Greek', 'Ancient Greek'],
  ]);
});

describe('levels as people write them', () => {
  check([
    ['English – Reading, writing', 'English (Reading, writing)'],
    ['English: Read , write ,speak\nHindi: speak', 'English (Read , write ,speak) / Hindi (speak)'],
    ['German: fluent (C1)', 'German (fluent (C1))'],
    ['Arabic- Mother tongue', 'Arabic (Mother tongue)'],
    ['English (US) [Native]', 'English (US) (Native)'],
    ['English 70 %', 'English (70 %)'],
    ['English (70 %), Otomi (native)', 'English (70 %) / Otomi (native)'],
    ['Native speaker in English', 'English (Native speaker)'],
    ['German ●●●●○\nTamil ★★', 'German / Tamil'],
    [
      'German   English   Tamil\nnative   fluent   basic',
      'German (native) / English (fluent) / Tamil (basic)',
    ],
    ['English\nAdvanced\nTamil\nA few words', 'English (Advanced) / Tamil (A few words)'],
    ['Reading   Writing   Speaking\nEnglish   C1   B2   C1', 'English'],
  ]);
});

describe('several names with little between', () => {
  check([
    ['Arabic-English', 'Arabic / English'],
    ['English Tamil Hindi', 'English / Tamil / Hindi'],
    ['English, Tamil, and Hindi.', 'English / Tamil / Hindi', 'separator , and'],
    [': Tamil\n🇬🇧 English', 'Tamil / English'],
    ['English, Elvish', 'English / Elvish'],
    ['English\nElvish', 'English / Elvish'],
  ]);
});

describe('the list ends where it is none', () => {
  check([
    ['English (fluent)\nDriving licence B\nElvish', 'English (fluent)'],
    ['English (fluent)\nBakes bread every morning', 'English (fluent)'],
    ['English (fluent)\nHOBBIES\nTamil', 'English (fluent) / Tamil'],
    ['Java, JavaScript, C++', ''],
    ['Read English novels to the blind every week', ''],
    ['English\nJava\nPerl\nRuby', 'English'],
  ]);
});
