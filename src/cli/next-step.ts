import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Conversion } from '../convert.ts';
import { listed } from '../values/listed.ts';
import type { Options } from './options.ts';
import { asArgument, isStandardInput } from './as-argument.ts';
import type { Input } from './input.ts';
import { isOfFacts } from './is-of-facts.ts';

/** Options that a further command needs as well: how the document is read, and what becomes of it. */
const kept = [
  'from',
  'languages',
  'max-size',
  'with',
  'look',
  'palette',
  'density',
  'fit',
  'init-facts',
  'explain',
] as const;

/**
 * Write a command on the same document.
 * @param verb a command with a blank behind it; blank for `recto <file>`
 * @param options those of the command that was called, and what is to be added to them
 */
const command = (verb: string, input: Input, options: Options) =>
  [
    `recto ${verb}${asArgument(input.name)}`,
    ...(options.infer ? ['--infer'] : []),
    ...kept.flatMap((name) =>
      options[name] === undefined ? [] : [`--${name} ${asArgument(options[name])}`],
    ),
    ...(options.out === undefined ? [] : [`-o ${asArgument(options.out)}`]),
  ].join(' ');

/** The name of a document without its ending. */
const stemOf = ({ name }: Input) =>
  isStandardInput(name) ? 'resume' : name.slice(0, name.length - extname(name).length);

/** What the template of a document is called. */
const factsFile = (input: Input) =>
  isStandardInput(input.name) ? 'facts.yaml' : `${stemOf(input)}.facts.yaml`;

/** What the explanation of a document is called. */
const explanation = (input: Input) =>
  isStandardInput(input.name) ? 'explain.html' : `${stemOf(input)}.explain.html`;

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
  const { 'init-facts': _, out = verb && `${stemOf(input)}.json`, ...others } = options;
  return command(verb, input, { ...others, with: facts, ...(out && { out }) });
}

/** Corrections beside the document that were not used, and the command that uses them. */
export function unusedFacts(verb: string, input: Input, options: Options): readonly string[] {
  const facts = factsFile(input);
  if (options.with !== undefined || options['init-facts'] !== undefined || !existsSync(facts)) return [];
  return [`${facts} was not used. To use it: ${command(verb, input, { ...options, with: facts })}`];
}

/** The one thing that helps a resume most, and the command for it; nothing where all is well. */
export function nextStep(
  verb: string,
  { messages, gaps }: Conversion,
  input: Input,
  options: Options,
): readonly string[] {
  // Data of other programs is mapped without a document to go back to.
  if (input.imported) return [];
  if (messages.some(isOfFacts))
    return [`\nNext: fix ${options.with} as described above, then run this command again.`];
  if (gaps.length > 0 && options.with !== undefined)
    return [`\nNext: ${missing(gaps)} missing; add what you know to ${options.with}.`];
  if (gaps.length > 0 && options['init-facts'] === undefined) {
    const facts = factsFile(input);
    const isPiped = isStandardInput(input.name);
    const isThere = !isPiped && existsSync(facts);
    const more = isThere ? { with: facts } : { 'init-facts': facts };
    const first = isThere ? `fill in ${facts}, then` : isPiped ? 'save the text as a file, then' : '';
    return [
      `\nNext: ${missing(gaps)} missing${first && `; ${first}`}: ${command(verb, input, { ...options, ...more })}`,
    ];
  }
  const unmapped = messages
    .filter(({ ruleId }) => ruleId === 'unmapped-text')
    .reduce((sum, { places }) => sum + (places?.length ?? 1), 0);
  const { 'init-facts': _, ...others } = options;
  if (unmapped > 0 && options.explain === undefined)
    return [
      `\nNext: ${unmapped} ${unmapped > 1 ? 'passages were' : 'passage was'} not mapped to any field; to see where: ${command(verb, input, { ...others, explain: explanation(input) })}`,
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
