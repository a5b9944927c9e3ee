import type { ErrorObject } from 'ajv';
import type { Check } from '../validate/judge.ts';

/** Judge the options of the theme by schema/options.schema.json. */
export const validate: Check<ErrorObject>;
