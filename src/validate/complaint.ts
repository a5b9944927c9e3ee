import type { SchemaError } from './standalone.js';

/**
 * One error of ajv, as the standalone validator and a compiled schema both report it.
 * `schemaPath` names the part of the schema that refused; `schema` is that part, known to compiled schemas only;
 * `propertyName` is there where a name was judged, not a value.
 */
export interface Complaint extends SchemaError {
  readonly schemaPath?: string;
  readonly schema?: unknown;
  readonly propertyName?: string;
}

/** Tell whether a complaint is about a date of JSON Resume. */
export function aboutDate({ schemaPath = '' }: Complaint): boolean {
  return schemaPath.includes('/iso8601/');
}
