import { languages } from '../../../src/words/index.ts';
import { readFileSync } from 'node:fs';
import { convert as read } from 'jsonresume-theme-recto';
import { convert as readSource } from '../../../src/convert.ts';
import { override } from '../../../src/mapping/override.ts';
import { walk } from '../../../src/mapping/walk.ts';
import { detectLanguages } from '../../../src/parse/lexicon/detect-languages.ts';
import { lexiconOf } from '../../../src/parse/lexicon/lexicon.ts';
import { parse } from '../../../src/parse/parse.ts';
import { readText } from '../../../src/source/read-text.ts';
import { suggest } from '../../../src/suggest/suggest.ts';
import { measure, ratio } from '../measure.ts';
import { median } from '../median.ts';
import { referenceLoop } from '../reference-loop.ts';
import type { Rows } from '../row.ts';
import { document } from '../sample.ts';

const text = readFileSync(document, 'utf8');
const megabytes = Buffer.byteLength(text) / 1e6;

/** What a conversion costs before it writes down where everything came from. */
function walkAlone() {
  const source = readText(text);
  const lexicon = lexiconOf(detectLanguages(source.text, languages), languages);
  return walk(suggest(parse(source, lexicon), lexicon), override().tables);
}

/** Measure the conversion of one résumé, and of many in one text. */
export async function* convert(): Rows {
  const speed = await measure(
    { recto: () => read(text), 'the reference loop': () => referenceLoop(text) },
    9,
  );
  for (const [who, seconds] of Object.entries(speed))
    yield { name: 'convert a résumé', who, value: megabytes / median(seconds), unit: 'MB/s' };
  yield {
    name: 'convert a résumé, against the reference loop',
    who: 'recto',
    value: ratio(speed['the reference loop'], speed.recto),
    unit: 'times as fast',
    bound: { atLeast: 0.15 },
  };
  const parts = await measure({ whole: () => readSource(text), bare: walkAlone }, 9);
  yield {
    name: 'convert with provenance and ledger, against parsing and walking alone',
    who: 'recto',
    value: ratio(parts.whole, parts.bare),
    unit: 'times as long',
    bound: { atMost: 1.3 },
  };
  for (const count of [10, 100, 1000]) {
    const long = `${text}\n\n`.repeat(count);
    const growth = await measure({ one: () => read(text), many: () => read(long) }, 5);
    yield {
      name: `convert ${count} résumés in one text, a character, against one`,
      who: 'recto',
      value: (ratio(growth.many, growth.one) * text.length) / long.length,
      unit: 'times as long',
      bound: { atMost: 1.2 },
    };
  }
}
