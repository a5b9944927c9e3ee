import { convert } from 'jsonresume-theme-recto';
import type { Rows } from '../row.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Texts that nobody writes and somebody sends. */
const texts: Readonly<Record<string, () => string>> = {
  '10 MB of prose': () =>
    'I kept the lamps of the lighthouse and wrote down every ship that passed by.\n'.repeat(130_000),
  'a line of 5 MB': () => 'word '.repeat(1_000_000),
  '200,000 bullets': () =>
    `Experience\nInkwell Ltd\t2019 – 2021\n${'• Bound forty books a week\n'.repeat(200_000)}`,
  '100,000 equal dates': () => `Experience\n${'2019 – 2021\n'.repeat(100_000)}`,
  '20,000 different dates': () =>
    `Experience\n${Array.from({ length: 20_000 }, (_, at) => dates(at)).join('\n')}`,
  '100,000 headings': () => 'Experience\n'.repeat(100_000),
  'separators alone': () => '| - • ,\n'.repeat(100_000),
  'a@ 500,000 times': () => 'a@'.repeat(500_000),
  '[a]( 100,000 times': () => '[a]('.repeat(100_000),
  'deep indents': () => Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at % 2000)}• a`).join('\n'),
  'lone surrogates': () => '\ud800 a\n'.repeat(100_000),
};

/** "Mar 1950 – Apr 1953", another for each number up to 20,000 */
const dates = (at: number) =>
  `${months[at % 12]} ${1950 + (Math.floor(at / 12) % 70)} – ${months[(at + 1) % 12]} ${1951 + Math.floor(at / 840) + (Math.floor(at / 12) % 70)}`;

/** Measure once how fast texts are read that are long in one way; the first text of all warms up. */
export async function* hostile(): Rows {
  convert('Ada Quill\n\nExperience\nInkwell Ltd\t2019 – 2021\nBookbinder');
  for (const [name, write] of Object.entries(texts)) {
    const text = write();
    const before = process.cpuUsage();
    convert(text);
    const { user, system } = process.cpuUsage(before);
    yield {
      name: `convert ${name}`,
      who: 'recto',
      value: Buffer.byteLength(text) / (user + system),
      unit: 'MB/s',
      bound: { atLeast: 0.5 },
    };
  }
}
