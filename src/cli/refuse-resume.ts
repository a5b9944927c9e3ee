import { readResume } from '../text/read-resume.ts';
import { foreignFormat } from '../validate/foreign-format.ts';
import { Failure } from './failure.ts';
import { asArgument, type Input } from './input.ts';
import { formatOf } from './text-format.ts';

const opensJson = /^\ufeff?\s*[[{"]/;
const opensYaml =
  /^\ufeff?(?:(?:---)?[ \t]*\r?\n|#[^\n]*\n)*(?:cv|content|basics|resume):[ \t]*\r?\n[ \t]+[\w-]+:/;

/**
 * Refuse to read as prose what is already a resume, or data in another format, going by its name or its content.
 * @throws Failure that says what it is; with exit code 2 if the name says that it is a resume
 */
export async function refuseResume(input: Input): Promise<void> {
  const { name, text } = input;
  const named = formatOf(name);
  const format = named ?? (opensJson.test(text) ? 'json' : opensYaml.test(text) ? 'yaml' : undefined);
  const read = format && (await readResume(text, format));
  if (!read || ('fault' in read && !named)) return;
  const foreign = 'value' in read ? foreignFormat(read.value) : undefined;
  if (foreign?.severity === 'error') throw new Failure(`${name}: ${foreign.reason}\n  ${foreign.hint}`);
  const draw = `To render it: recto render ${asArgument(input)} -o page.html`;
  throw new Failure(`${name} is already a resume. ${draw}`, named ? 2 : 1);
}
