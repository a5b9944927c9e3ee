import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { isEmail } from '../../values/email.ts';
import { readDate } from '../../values/read-date.ts';
import { readUrl } from '../../values/url.ts';
import { schemaUrl } from '../../resume/schema-url.ts';
import { validate } from '../../validate/index.ts';
import type { Options } from '../options.ts';
import { Failure } from '../failure.ts';
import { asArgument } from '../as-argument.ts';
import { writeFiles } from '../output.ts';
import { print } from '../print.ts';
import { asCalled } from '../as-called.ts';

/** The questions, in this order. */
interface Question {
  readonly field: readonly [section: 'basics' | 'work' | 'education', name: string];
  readonly asks: string;
  /** Read an answer as the resume has it; undefined if it is not one. */
  readonly read?: (answer: string) => string | undefined;
  readonly like?: string;
}

const date = { read: readDate, like: '2019, 2019-03 or March 2019' };
const questions: readonly Question[] = [
  { field: ['basics', 'name'], asks: 'Your name' },
  { field: ['basics', 'label'], asks: 'Your profession or job title' },
  {
    field: ['basics', 'email'],
    asks: 'E-mail',
    read: (answer) => (isEmail(answer) ? answer : undefined),
    like: 'jane@example.com',
  },
  { field: ['basics', 'phone'], asks: 'Phone' },
  { field: ['basics', 'url'], asks: 'Website', read: readUrl, like: 'https://example.com' },
  { field: ['basics', 'summary'], asks: 'Two or three sentences about you' },
  { field: ['work', 'name'], asks: 'Current or most recent employer' },
  { field: ['work', 'position'], asks: 'Your job title there' },
  { field: ['work', 'startDate'], asks: 'Start date', ...date },
  { field: ['work', 'endDate'], asks: 'End date (empty if you still work there)', ...date },
  { field: ['education', 'institution'], asks: 'Most recent school' },
  { field: ['education', 'area'], asks: 'Field of study' },
  { field: ['education', 'studyType'], asks: 'Degree' },
  { field: ['education', 'endDate'], asks: 'Graduation date', ...date },
];

/** Create a resume.json from a document or from answers. */
export async function beginResume(files: readonly string[], options: Options): Promise<number> {
  const target = options.out ?? 'resume.json';
  const [, other] = files;
  if (other !== undefined) throw new Failure(`recto init takes one document; "${other}" is one too many.`, 2);
  if (files.length > 0)
    return (await import('./convert.ts')).convertFiles(files, { ...options, out: target });
  // Answers are lost if they are written over, whoever wrote them.
  if (existsSync(target) && !options.force)
    throw new Failure(`${target} already exists. Use --force to overwrite.`);
  const resume = await answers();
  const { valid, messages } = validate(resume);
  if (!valid) throw new Failure(`The answers do not make a valid resume: ${messages[0]?.reason ?? ''}`);
  writeFiles({ [target]: `${JSON.stringify(resume, null, 2)}\n` });
  print(
    `Wrote ${target}.\n${asCalled(`To render it: recto render ${asArgument(target)} -o ${asArgument(target.replace(/\.json$/i, ''))}.html`)}\n`,
    'stderr',
  );
  return 0;
}

async function answers(): Promise<object> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const given = { basics: {}, work: {}, education: {} } as Record<string, Record<string, string>>;
  const lines = asking[Symbol.asyncIterator]();
  asking.on('SIGINT', () => {
    print('\nStopped. Nothing was written.\n', 'stderr');
    process.exit(130);
  });
  print('Press Return to skip a question.\n', 'stderr');
  try {
    for (const question of questions) {
      const answer = await ask(question, lines);
      if (answer === undefined) break;
      const [section, name] = question.field;
      if (answer) (given[section] as Record<string, string>)[name] = answer;
    }
  } finally {
    asking.close();
  }
  const { basics, work, education } = given;
  if (![basics, work, education].some(isFilled))
    throw new Failure('There was no answer, so nothing was written.');
  return {
    $schema: schemaUrl,
    basics,
    ...(isFilled(work) && { work: [work] }),
    ...(isFilled(education) && { education: [education] }),
  };
}

/** Ask until the answer can be read; undefined at the end of the input. */
async function ask(
  { asks, read, like }: Question,
  lines: AsyncIterator<string>,
): Promise<string | undefined> {
  for (;;) {
    print(`${asks}: `, 'stderr');
    const { value, done } = await lines.next();
    if (done) return void print('\n', 'stderr');
    const written = value.trim();
    const answer = written && read ? read(written) : written;
    if (answer !== undefined) return answer;
    print(`Write it like ${like}, or press Return to skip it.\n`, 'stderr');
  }
}

const isFilled = (entry: object | undefined) => Object.keys(entry ?? {}).length > 0;
