/** One complaint of ajv's standalone validator. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Judge a value by @jsonresume/schema; the complaints are left on the function until the next call. */
export const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
