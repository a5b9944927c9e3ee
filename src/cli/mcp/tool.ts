/** A JSON Schema of one argument: the part of the language that tools here need. */
export interface ArgumentSchema {
  readonly type: 'string' | 'boolean' | 'object' | 'array';
  readonly description: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: 'string' };
}

/** The arguments of a call, by name. */
export type Given = Readonly<Record<string, unknown>>;

/** What a call gives: data, or a text with remarks. */
export type Outcome =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly texts: readonly string[] };

/** A tool that a client can call. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, ArgumentSchema>>;
    readonly required: readonly string[];
    readonly additionalProperties: false;
  };
  /**
   * Do what the tool is for.
   * @param given arguments that fit the schema
   * @throws Failure that says what is wrong with them
   */
  readonly call: (given: Given) => Promise<Outcome>;
}
