import type { ErrorObject } from 'ajv';
import type { Message } from './rules.ts';
import { dotForm } from '../values/pointer.ts';
import { explain, hint } from './explain.ts';
import { kind, quote, visible } from './quote.ts';

const types: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** The types that the schema of JSON Resume uses, the likeliest meant first. */
const plainTypes = ['string', 'array', 'object'];

/** Put a complaint by any schema in plain words: as `explain` does, if the JSON Resume schema could raise it too. */
export function explainRule(complaint: ErrorObject, value: unknown): Message {
  const { instancePath, keyword, params } = complaint;
  if (keyword === 'format' || plainTypes.includes(params['type']) || aboutDate(complaint)) {
    const message = explain(complaint, value);
    return { ...message, reason: visible(message.reason) };
  }
  const [predicate, advice] = words(complaint, value);
  return {
    ruleId: keyword === 'type' ? 'schema-type' : 'schema-rule',
    severity: 'error',
    reason: visible(`${dotForm(instancePath) || 'The resume'} ${predicate}.`),
    ...(advice && { hint: visible(advice) }),
    found: kind(value),
    pointer: instancePath,
  };
}

/** Tell whether a JSON Resume date is expected: by the field's name, and by a pattern that accepts such dates. */
function aboutDate({ instancePath, keyword, params }: ErrorObject): boolean {
  return (
    keyword === 'pattern' &&
    /date$/i.test(instancePath) &&
    ['2020', '2020-01', '2020-01-31'].every((date) => new RegExp(params['pattern'], 'u').test(date))
  );
}

/** Write the sentence after the value's name, and what to do. */
function words(
  { instancePath, keyword, params, message }: ErrorObject,
  value: unknown,
): readonly [predicate: string, hint?: string | undefined] {
  const is = `is ${kind(value)}`;
  const spelt = 'Remove it, or check its spelling.';
  switch (keyword) {
    case 'type': {
      const wanted: readonly string[] = [params['type']].flat();
      const likeliest = plainTypes.find((type) => wanted.includes(type)) ?? '';
      const bare = typeof value === 'string' && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value);
      return [
        `${is}, not ${wanted.map((type) => types[type] ?? type).join(' or ')}`,
        hint(likeliest, instancePath, value) ?? (bare ? `Write it without quotes: ${value}.` : undefined),
      ];
    }
    case 'required':
      return [
        `is missing ${quote(params['missingProperty'])}, which the schema requires`,
        `Add ${quote(params['missingProperty'])}.`,
      ];
    case 'additionalProperties':
      return [`has ${quote(params['additionalProperty'])}, which the schema does not define`, spelt];
    case 'unevaluatedProperties':
      return [`has ${quote(params['unevaluatedProperty'])}, which the schema does not define`, spelt];
    case 'propertyNames':
      return [`has ${quote(params['propertyName'])}, which the schema does not allow as a name`];
    case 'enum':
      return [`${is}, which is not allowed here`, oneOf(params['allowedValues'])];
    case 'const':
      return [`${is}, which is not allowed here`, `Write ${json(params['allowedValue'])}.`];
    case 'anyOf':
    case 'oneOf': {
      const forms: readonly string[] = params['forms'] ?? [];
      return [
        `${is}, which matches ${params['passingSchemas'] ? 'more than one' : 'none'} of the forms allowed here`,
        forms.length > 0 ? `It ${forms.slice(0, 4).join(', or ')}.` : undefined,
      ];
    }
    case 'not':
      return [`${is}, which the schema forbids`];
    case 'false schema':
      return ['is not allowed here'];
    case 'pattern':
      return [`${is}, which does not match the pattern ${params['pattern']}`];
    default:
      return [message ?? `breaks the rule ${quote(keyword)}`];
  }
}

/** The longest list of words that is quoted whole. */
const mostWords = 20;

function oneOf(allowed: readonly unknown[]): string {
  return `Write one of: ${allowed.slice(0, mostWords).map(json).join(', ')}${allowed.length > mostWords ? ', …' : ''}.`;
}

function json(value: unknown): string {
  return typeof value === 'string' ? quote(value) : String(JSON.stringify(value)).slice(0, 60);
}
