import { type Message, message } from './message.ts';
import { type LedgerEntry, writeLedger } from './mapping/ledger.ts';
import { type MappingOverrides, override } from './mapping/override.ts';
import { reportUnmapped } from './mapping/unmapped.ts';
import { type Provenance, walk } from './mapping/walk.ts';
import { parse } from './parse/parse.ts';
import type { Resume } from './resume.ts';
import { detectFormat, type Format } from './source/detect-format.ts';
import { readMarkdown } from './source/read-markdown.ts';
import { readText } from './source/read-text.ts';
import type { Source } from './source/source.ts';

export type { Fate, LedgerEntry } from './mapping/ledger.ts';
export type { Choose, MappingOverrides } from './mapping/override.ts';
export type { ResumeMapping } from './mapping/mapping.ts';
export { mapping } from './mapping/tables.ts';
export type { Provenance } from './mapping/walk.ts';
export type { Message, Range, RuleId, Severity } from './message.ts';
export type * from './parse/vocabulary.ts';
export type { Resume } from './resume.ts';
export type { Format } from './source/detect-format.ts';
export { readMarkdown } from './source/read-markdown.ts';
export { readText } from './source/read-text.ts';
export type { Hint, Run, Source } from './source/source.ts';

export interface ConvertOptions {
  /** How the document is written; detected where not given. Of no meaning for a Source, which has been read. */
  readonly format?: Format;
  /** Languages that the document is read in, by BCP 47 tag, the main one first; found by its words where not given. */
  readonly languages?: readonly string[];
  /** Rules in place of the mapping's own, by section and field. */
  readonly mapping?: MappingOverrides;
}

/** Something that the document supports but does not state; never in the resume unless asked for. */
export interface Suggestion {
  readonly pointer: string;
  readonly value: string;
  readonly places: Provenance[string];
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

/** A resume, where each of its values stands in the document, and what became of every character. */
export interface Conversion {
  /** Always valid against @jsonresume/schema. */
  readonly resume: Resume;
  /** The languages that the document was read in, by BCP 47 tag, the main one first. */
  readonly languages: readonly string[];
  readonly messages: readonly Message[];
  /** The places of every value but `$schema`, by JSON Pointer; offsets are UTF-16 units into the document. */
  readonly provenance: Provenance;
  /** The fate of every non-blank character, in order. */
  readonly ledger: readonly LedgerEntry[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * Convert a résumé as people have it to JSON Resume: deterministic, offline, nothing lost, nothing invented.
 * Never throws for a document, whatever is in it.
 * @throws TypeError where the document is neither a string nor a Source, or a language is none that Recto reads
 * @example convert('Education\nMissouri State University').resume.education // [{ institution: 'Missouri State University' }]
 */
export function convert(document: string | Source, options: ConvertOptions = {}): Conversion {
  const source = read(document, options.format);
  const { tables, messages: refused } = override(options.mapping);
  const parsed = parse(source, options.languages);
  const { resume, provenance, messages: gaps } = walk(parsed, tables);
  const ledger = writeLedger(source, provenance, parsed.marks);
  const empty = source.origin.trim() === '' ? [message('empty-document', 'The document holds no text.')] : [];
  const unmapped = reportUnmapped(source.origin, ledger);
  return {
    resume,
    languages: parsed.languages,
    messages: [...refused, ...empty, ...parsed.messages, ...gaps, ...unmapped],
    provenance,
    ledger,
    suggestions: [],
  };
}

function read(document: string | Source, format: Format | undefined): Source {
  if (typeof document === 'object' && document !== null && typeof document.origin === 'string')
    return document;
  if (typeof document !== 'string')
    throw new TypeError('convert() takes the text of a résumé, or a Source that a reader made of it.');
  return (format ?? detectFormat(document)) === 'markdown' ? readMarkdown(document) : readText(document);
}
