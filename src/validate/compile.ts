import type { Ajv, AnySchema, ErrorObject, Options } from 'ajv';
import type { Message } from './rules.ts';
import { email, uri } from '../values/format.ts';
import { alternatives } from './alternatives.ts';
import { explainRule } from './explain-rule.ts';
import { judge, type Check, type Validation } from './judge.ts';
import { quote } from './quote.ts';

type AjvClass = new (options: Options) => Pick<Ajv, 'compile' | 'errors'>;

const drafts: Readonly<Record<string, () => Promise<AjvClass>>> = {
  'json-schema.org/draft-07/schema': async () => classOf(await import('ajv'), 'Ajv'),
  'json-schema.org/draft/2020-12/schema': async () => classOf(await import('ajv/dist/2020.js'), 'Ajv2020'),
};

/**
 * Compile your own JSON Schema into a validator: draft-07 or 2020-12 as its `$schema` says, draft-07 by default.
 * Loads ajv, which needs `new Function`; fetches nothing. Formats other than `uri` and `email` are not checked.
 * @throws Error (the promise rejects) if the schema cannot be used; its message says why, in one sentence
 */
export async function compile(schema: object | boolean): Promise<(value: unknown) => Validation> {
  if (
    (typeof schema !== 'object' && typeof schema !== 'boolean') ||
    schema === null ||
    Array.isArray(schema)
  ) {
    throw new Error('The schema cannot be used: it is not an object, true or false.');
  }
  const { $schema: draft, ...bare } = schema as { $schema?: unknown; $async?: unknown };
  const known = String(draft ?? 'json-schema.org/draft-07/schema').replace(/^https?:\/\/|#$/g, '');
  const load = Object.hasOwn(drafts, known) && drafts[known];
  if (!load) {
    throw new Error(
      `The schema cannot be used: its draft is ${quote(String(draft))}; draft-07 and 2020-12 are supported.`,
    );
  }
  if (bare.$async) throw new Error('The schema cannot be used: it is asynchronous ($async).');
  const AjvClass = await load();
  // A fresh instance each time: one instance refuses a second schema with the same $id.
  const ajv = new AjvClass({
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    formats: { uri, email },
  });
  try {
    const check = ajv.compile((typeof schema === 'boolean' ? schema : bare) as AnySchema);
    return (value) => tidyJudge(check as Check<ErrorObject>, value);
  } catch (error) {
    const refusal = Object.assign(() => false, { errors: ajv.errors ?? null });
    const faults = tidyJudge(refusal, bare).messages;
    throw new Error(`The schema cannot be used: ${whyNot(error, faults)}`, { cause: error });
  }
}

/** Judge without the noise of alternatives, and report each problem only once. */
function tidyJudge(check: Check<ErrorObject>, value: unknown): Validation {
  const tidy: Check<ErrorObject> = (one) => {
    const valid = check(one);
    tidy.errors = alternatives(check.errors ?? []);
    return valid;
  };
  const { valid, messages } = judge(tidy, value, explainRule);
  const once = new Map(messages.map((message) => [`${message.pointer} ${message.reason}`, message]));
  return { valid, messages: [...once.values()] };
}

function whyNot(error: unknown, faults: readonly Message[]): string {
  const { message, missingRef } = error as { message: string; missingRef?: string };
  if (missingRef) return `it refers to ${quote(missingRef)}, which it does not contain; nothing is fetched.`;
  if (error instanceof RangeError) return 'it is nested too deeply or circular.';
  const reasons = faults.slice(0, 3).map(({ reason }) => reason);
  return reasons.join(' ') || `${message}.`;
}

/** Find a class in ajv's CommonJS module, whichever way the loader or bundler wraps it. */
function classOf(loaded: unknown, name: string): AjvClass {
  const { default: whole = loaded } = loaded as { default?: unknown };
  return (whole as Record<string, AjvClass>)[name] ?? (whole as AjvClass);
}
