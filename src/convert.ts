import { type Convert, converter } from './converter.ts';
import { languages } from './words/index.ts';

export type { Conversion, Convert, ConvertOptions, RuleId } from './converter.ts';
export type { Fate, LedgerEntry } from './mapping/ledger.ts';
export type { Choose, MappingOverrides } from './mapping/override.ts';
export type { ResumeMapping } from './mapping/mapping.ts';
export { mapping } from './mapping/tables.ts';
export type { Gap } from './mapping/gaps.ts';
export type { Origin, Provenance, Suggestion } from './mapping/walk.ts';
export type { Message, Range, Severity } from './message.ts';
export type { Trace, TraceEvent, Witnesses } from './parse/trace.ts';
export type * from './parse/vocabulary.ts';
export type { Resume } from './resume.ts';
export type { Format } from './source/detect-format.ts';
export { readMarkdown } from './source/read-markdown.ts';
export { readText } from './source/read-text.ts';
export type { Hint, Run, Source } from './source/source.ts';
export type { Supplement } from './supplement/supplement.ts';
export type { LabelRole, Language, SectionKind } from './words/language.ts';

/**
 * Convert a résumé to JSON Resume: deterministic, offline, nothing lost, nothing invented.
 * Never throws because of what a document contains.
 * @throws TypeError if the document is neither a string nor a Source, the options are not an object, or Recto does not
 * read one of the languages
 * @example convert('Education\nMissouri State University').resume.education // [{ institution: 'Missouri State University' }]
 */
export const convert: Convert = converter(languages);
