import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './empty-folder.ts';
import { recto } from './recto.ts';

/** What the built command reports of a document. */
function reported(document: string, ...options: readonly string[]) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'cv.txt'), document);
  const { code, err } = recto(folder, ['convert', 'cv.txt', ...options]);
  return { code, err, first: err.split('\n')[0] };
}

const head = 'Ines Falk\nines@falk.example\n\n';
const jobs = `EXPERIENCE

Deckhand
Estuary Lines Ltd
2018 – 2019
• Coiled lines in all weathers

Ferry Pilot
Northhaven Ferries Ltd
2015 – 2018
• Steered through two winters
`;
const school = '\nEDUCATION\n\nNorthhaven University\nBSc in Nursing\n2009 – 2013\n';
const nameless = [
  'MEMBERSHIPS',
  'AFFILIATIONS',
  'SECURITY CLEARANCE',
  'AVAILABILITY',
  'MISCELLANEOUS',
  'PHILOSOPHY',
  'NOTICE PERIOD',
  'ADDITIONAL INFORMATION',
  'ASSOCIATIONS',
  'OTHER INFORMATION',
  'VISA STATUS',
  'PROFESSIONAL BODIES',
  'BOARDS',
  'SALARY EXPECTATIONS',
  'WORK RIGHTS',
  'FURTHER INFORMATION',
];
const unknown = '\nFOGHORN MATTERS\n\nblew it in March\nand again in April\nand never in May\n';

describe('the first line of a report', () => {
  it.each([
    ['all complete', head + jobs + school, 'Read as English. 2 jobs, all complete; 1 school, complete'],
    [
      'some complete',
      head + jobs.replace('Ferry Pilot\n', ''),
      'Read as English. 2 jobs, 1 complete (no job title)',
    ],
    [
      'a heading that nobody knows',
      head + jobs + unknown + school,
      'Read as English. 2 jobs, all complete; 1 school, complete; headings not recognized: FOGHORN MATTERS',
    ],
    [
      'another language',
      `${head}BERUFSERFAHRUNG\n\nMatrose\nHafenwerke GmbH\nSeit 2019\n• Leinen gewickelt und das Deck geputzt\n`,
      'Read as German and English. 1 job, complete',
    ],
    ['nothing', 'Ines Falk', 'Read as English. No jobs, schools or other entries were found'],
  ])('%s', (_, document, expected) => expect(reported(document).first).toBe(`cv.txt: ${expected}`));
});

describe('a report', () => {
  it('says in words that nothing is unmapped, and shares only where asked', () => {
    const { err } = reported(head + jobs + school);
    expect(err).toContain('\nAll of the text was mapped.\n');
    expect(err).not.toContain('%');
    expect(reported(head + jobs + school, '--verbose').err).toMatch(/\d % of the text mapped, \d/);
    expect(reported(head + jobs + unknown).err).not.toContain('All of the text');
  });

  it('groups text without a field by section: its heading, first line and last', () => {
    const { err } = reported(head + jobs + unknown + school);
    expect(err).toContain(
      'cv.txt:18:1 warning 3 lines below "FOGHORN MATTERS" were not mapped to any field. unmapped-text\n' +
        '  18 | blew it in March\n    …\n  20 | and never in May\n',
    );
    expect(err).not.toContain('unknown-heading');
  });

  it('puts what is missing before text without a field, and notes last', () => {
    const { err } = reported(
      `${head}www.falk.example\nlinkedin.com/in/inesfalk\n\n${jobs.replace('Ferry Pilot\n', '')}${unknown}`,
    );
    const at = ['missing-value', 'unmapped-text', 'assumed-url'].map((rule) => err.indexOf(rule));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
    expect(err).toContain('info 2 addresses were completed with https:// (lines 4 and 5). assumed-url\n');
  });

  it('shows ten messages, and says how many more there are and how to see them', () => {
    const many = nameless
      .map((heading, index) => `\n${heading}\n\nblew it ${index} times\nand never again\n`)
      .join('');
    const { err } = reported(head + jobs + many);
    expect(err.match(/unmapped-text/g)).toHaveLength(10);
    expect(err).toMatch(/\n\d more \(use --verbose to show (?:them|it)\)\n/);
    const all = reported(head + jobs + many, '--verbose').err;
    expect(all.match(/unmapped-text/g)?.length).toBeGreaterThan(10);
    expect(all).not.toContain('--verbose');
  });

  it('keeps each message as it is for machines, with the languages', () => {
    const { err } = reported(
      `${head}www.falk.example\nlinkedin.com/in/inesfalk\n\n${jobs}${unknown}`,
      '--format',
      'json',
    );
    const { languages, complete, messages } = JSON.parse(err);
    expect({ languages, complete }).toEqual({ languages: ['en'], complete: { work: 2, education: 0 } });
    expect(messages.filter(({ ruleId }: { ruleId: string }) => ruleId === 'assumed-url')).toHaveLength(2);
  });

  it('takes a promise of references for no loss, also with --strict', () => {
    const { code, err } = reported(`${head}${jobs}${school}\nReferences available on request.\n`, '--strict');
    expect(err).toContain('All of the text was mapped.');
    expect(code).toBe(0);
  });

  it.each([
    [
      'Ines Falk\n\nİŞ DENEYİMİ\n\nGemi kaptanı olarak çalıştı, liman için bir ekip kurdu',
      'This looks like Turkish, which Recto does not read.',
    ],
    [
      '# tidebook\n\n## Installation\n\n```\nnpm i tidebook\n```\n\n## Usage\n\nRun it.\n',
      'This looks like software documentation, not a résumé.',
    ],
  ])('says what is not read, and fails for it with --strict: %j', (document, words) => {
    const { code, err } = reported(
      document,
      '--strict',
      '--from',
      document.startsWith('#') ? 'markdown' : 'text',
    );
    expect(err.split('\n').find((line) => line.includes(' warning '))).toContain(words);
    expect(code).toBe(1);
  });

  it('is of one document: --verbose has no meaning for many', () =>
    expect(reported('Ines Falk', '--verbose', '--out', './many/')).toMatchObject({
      code: 2,
      err: 'recto: --verbose works only with a single document.\nSee: recto convert --help\n',
    }));
});
