import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Conversion } from '../convert.ts';
import { listed } from '../values/listed.ts';
import type { Options } from './options.ts';
import { asArgument, isStandardInput } from './as-argument.ts';
import type { Input } from './input.ts';
import { isOfFacts } from './is-of-facts.ts';

/** Options that a further command needs as well: how the document is read. */
const kept = ['from', 'languages', 'max-size'] as const;

/**
 * Write the command that was called with something more.
 * @param verb a command with a blank behind it; blank for `recto <file>`
 */
const again = (verb: string, input: Input, options: Options, more: string) =>
  [
    `recto ${verb}${asArgument(input.name)}`,
    ...kept.flatMap((name) => (options[name] === undefined ? [] : [`--${name} ${options[name]}`])),
    ...(options.infer ? ['--infer'] : []),
    more,
  ].join(' ');

/** The name of a document without its ending. */
const stemOf = ({ name }: Input) =>
  isStandardInput(name) ? 'resume' : name.slice(0, name.length - extname(name).length);

/** What the template of a document is called. */
const factsFile = (input: Input) =>
  isStandardInput(input.name) ? 'facts.yaml' : `${stemOf(input)}.facts.yaml`;

/** What to do with a template that was written. */
export function afterTemplate(
  verb: string,
  template: string,
  { gaps, suggestions }: Conversion,
  input: Input,
  options: Options,
): string {
  return gaps.length + suggestions.length > 0
    ? `Fill in ${template}, then run: ${withFacts(verb, template, input, options)}`
    : `Nothing is missing. ${template} has no values to fill in.`;
}

/** Write the command that applies what a file supplies. */
export function withFacts(verb: string, facts: string, input: Input, options: Options): string {
  const out = options.out ?? (verb && `${stemOf(input)}.json`);
  return again(verb, input, options, `--with ${asArgument(facts)}${out && ` -o ${asArgument(out)}`}`);
}

/** Corrections beside the document that were not used, and the command that uses them. */
export function unusedFacts(verb: string, input: Input, options: Options): readonly string[] {
  const facts = factsFile(input);
  if (options.with !== undefined || options['init-facts'] !== undefined || !existsSync(facts)) return [];
  return [`${facts} was not used. To use it: ${again(verb, input, options, `--with ${asArgument(facts)}`)}`];
}

/** The one thing that helps a resume most, and the command for it; nothing where all is well. */
export function nextStep(
  verb: string,
  { messages, gaps }: Conversion,
  input: Input,
  options: Options,
): readonly string[] {
  if (messages.some(isOfFacts))
    return [`\nNext: fix ${options.with} as described above, then run this command again.`];
  if (gaps.length > 0 && options.with !== undefined)
    return [`\nNext: ${missing(gaps)} missing; add what you know to ${options.with}.`];
  const first = isStandardInput(input.name) ? 'save the text as a file, then' : '';
  if (gaps.length > 0 && options['init-facts'] === undefined) {
    const facts = factsFile(input);
    const argument = asArgument(facts);
    const more = existsSync(facts) ? `--with ${argument}` : `--init-facts ${argument}`;
    const how = [existsSync(facts) && `fill in ${facts}, then`, first].filter(Boolean).join(' and ');
    return [`\nNext: ${missing(gaps)} missing${how && `; ${how}`}: ${again(verb, input, options, more)}`];
  }
  const unmapped = messages
    .filter(({ ruleId }) => ruleId === 'unmapped-text')
    .reduce((sum, { places }) => sum + (places?.length ?? 1), 0);
  if (unmapped > 0 && options.explain === undefined)
    return [
      `\nNext: ${unmapped} ${unmapped > 1 ? 'passages were' : 'passage was'} not mapped to any field; to see where: ${again(verb, input, options, '--explain explain.html')}`,
    ];
  return [];
}

/** "4 employers and 1 name are" */
function missing(gaps: Conversion['gaps']): string {
  const counts = new Map<string, number>();
  for (const { expected } of gaps) counts.set(expected, (counts.get(expected) ?? 0) + 1);
  const named = [...counts].map(([expected, count]) => `${count} ${expected}${count > 1 ? 's' : ''}`);
  return `${listed(named)} ${gaps.length > 1 ? 'are' : 'is'}`;
}
