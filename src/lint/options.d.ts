import type { ErrorObject } from 'ajv';
import type { Check } from '../validate/judge.ts';

/** Validate theme options against schema/options.schema.json. */
export const validate: Check<ErrorObject>;
