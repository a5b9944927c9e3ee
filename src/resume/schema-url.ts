/** Where the schema of JSON Resume is: what `$schema` names. */
export const schemaUrl = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
