import { types, type CustomTypesConfig } from 'pg';

const asText = (value: string): string => value;

/**
 * As node-postgres reads values, except `date`: a calendar day is text (`Day`), never an instant in the server's zone.
 * `bigint` stays text, as a JavaScript number could not hold every value.
 */
export const resultTypes: CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === types.builtins.DATE ? asText : types.getTypeParser(oid, format)),
};
