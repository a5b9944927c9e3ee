/** Messages of every door are of one type, and what one door gives fits the next; checked by `npm run typecheck`. */
import { convert, fix, lint, type Message, render, validate } from '../src/index.ts';
import type { Message as OfConvert } from '../src/convert.ts';
import type { Message as OfImport } from '../src/import/import-resume.ts';
import type { Message as OfLint } from '../src/lint/index.ts';
import type { Message as OfValidate } from '../src/validate/index.ts';

const { messages, resume } = convert('Ines Fanal');
const all: Message[] = [...messages, ...validate(resume).messages, ...lint(resume).messages];
all satisfies OfConvert[] & OfImport[] & OfLint[] & OfValidate[];

// @ts-expect-error no rule of converting has this name
messages.some(({ ruleId }) => ruleId === 'no-such-rule');

render(fix(resume).resume);
// @ts-expect-error what is fixed may be no resume
render(fix(JSON.parse('{}') as unknown).resume);

const plain = { basics: { name: 'Ines Fanal' }, work: [{ name: 'Farol Ltd', startDate: '2024' }] };
render(fix(plain).resume);
