/** A JSON Schema (2020-12), or keywords of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;
