import type { Message, RuleId } from '../message.ts';
import { dotForm, valueAt } from '../values/pointer.ts';
import { aboutDate, type Complaint } from './complaint.ts';
import { found, kind, quote, visible } from './found.ts';
import { hint } from './hint.ts';

const types: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** Turn a complaint of ajv about a part of `root` into a message that a person can act on. */
export function explain(complaint: Complaint, root: unknown): Message {
  const { instancePath } = complaint;
  const value = valueAt(root, instancePath);
  const advice = hint(complaint, value);
  return {
    ruleId: ruleOf(complaint),
    severity: 'error',
    reason: visible(`${dotForm(instancePath) || 'The resume'} ${predicate(complaint, value)}.`),
    ...(advice && { hint: visible(advice) }),
    found: found(value),
    pointer: instancePath,
  };
}

function ruleOf(complaint: Complaint): RuleId {
  const { keyword } = complaint;
  if (keyword === 'type') return 'schema-type';
  if (aboutDate(complaint)) return 'schema-date';
  return keyword === 'format' ? 'schema-format' : 'schema-rule';
}

/** What is the matter with the value: the sentence after its name. */
function predicate(complaint: Complaint, value: unknown): string {
  const { keyword, params, message } = complaint;
  const is = `is ${kind(value)}`;
  const named = (key: string) => quote(String(params[key]));
  if (keyword === 'type') {
    const wanted = [params['type']].flat().map((type) => types[String(type)] ?? type);
    return `${is}, not ${wanted.join(' or ')}`;
  }
  if (aboutDate(complaint)) {
    return typeof value === 'string' && /\d/.test(value)
      ? `${is}, which is not how JSON Resume writes a date`
      : `${is}, which is no date`;
  }
  switch (keyword) {
    case 'format':
      return `${is}, which is no ${params['format'] === 'uri' ? 'full URL' : 'e-mail address'}`;
    case 'required':
      return `lacks ${named('missingProperty')}, which the schema requires`;
    case 'additionalProperties':
      return `has ${named('additionalProperty')}, which the schema does not know`;
    case 'unevaluatedProperties':
      return `has ${named('unevaluatedProperty')}, which the schema does not know`;
    case 'propertyNames':
      return `has ${named('propertyName')}, which the schema does not allow as a name`;
    case 'enum':
    case 'const':
      return `${is}, which is not allowed here`;
    case 'anyOf':
    case 'oneOf':
      return `${is}, which fits ${params['passingSchemas'] ? 'more than one' : 'none'} of the forms allowed here`;
    case 'not':
      return `${is}, which the schema rules out`;
    case 'false schema':
      return 'is not allowed here';
    case 'pattern':
      return `${is}, which does not match the pattern ${params['pattern']}`;
    default:
      return message ?? `breaks the rule ${quote(keyword)}`;
  }
}
