import type { Message } from './message.ts';
import type * as mapped from './mapping/rules.ts';
import { type Message as ParserMessage, message } from './parse/rules.ts';
import type { Message as ReaderMessage } from './source/rules.ts';
import type * as supplied from './supplement/rules.ts';
import { type LedgerEntry, writeLedger } from './mapping/ledger.ts';
import { reportDetails } from './mapping/details.ts';
import { reportHidden } from './mapping/hidden.ts';
import { reportLinks } from './mapping/links.ts';
import { type MappingOverrides, override } from './mapping/override.ts';
import { reportUnmapped } from './mapping/unmapped.ts';
import { reportDoubts } from './mapping/doubts.ts';
import { findGaps, type Gap, reportGaps } from './mapping/gaps.ts';
import { type Provenance, type Suggestion, walk } from './mapping/walk.ts';
import { detectLanguages } from './parse/lexicon/detect-languages.ts';
import { languagesCalled } from './parse/lexicon/languages-called.ts';
import { lexiconOf } from './parse/lexicon/lexicon.ts';
import { columnWitness } from './parse/column-witness.ts';
import { parse } from './parse/parse.ts';
import { checkTableHeads } from './parse/table-heads.ts';
import type { Trace } from './parse/trace.ts';
import type { Resume } from './resume.ts';
import { pairLabels } from './source/columns/pair-labels.ts';
import { undoColumns } from './source/columns/undo-columns.ts';
import { detectFormat, type Format } from './source/detect-format.ts';
import { arrange } from './source/sheets/arrange.ts';
import { readMarkdown } from './source/read-markdown.ts';
import { readText } from './source/read-text.ts';
import type { Source } from './source/source.ts';
import { suggest } from './suggest/suggest.ts';
import { markSupplied } from './supplement/mark-supplied.ts';
import { supplement, type Supplement } from './supplement/supplement.ts';
import type { Language } from './words/language.ts';

/** The id of a rule of converting. */
export type RuleId = (ReaderMessage | ParserMessage | mapped.Message | supplied.Message)['ruleId'];

/** The options of `convert`; each may be left out. */
export interface ConvertOptions {
  /** The format of the document. Default: detected. Ignored for a Source, which has already been read. */
  readonly format?: Format;
  /**
   * Languages to read the document in, the main one first: the codes of those that Recto reads, such as "de", and
   * language packs for others. Default: detected.
   */
  readonly languages?: readonly (string | Language)[];
  /** Rules that replace those of the mapping, by section and field. */
  readonly mapping?: MappingOverrides;
  /** Corrections and additions by a person; they override the document. */
  readonly supplement?: Supplement;
  /** Also write suggestions to the resume, each with a message. */
  readonly infer?: boolean;
  /** Called with each step as it happens: headings and the evidence for them, cuts and their scores, slots, values. */
  readonly trace?: Trace | undefined;
}

/** A resume, where each of its values is in the document, and how every character was used. */
export interface Conversion {
  /** The document as read; places are offsets into its `origin`. */
  readonly source: Source;
  /** Always valid against @jsonresume/schema. */
  readonly resume: Resume;
  /** The languages that the document was read in, by BCP 47 tag, the main one first. */
  readonly languages: readonly string[];
  /** What a person should look at; text without a field is quoted here. */
  readonly messages: readonly Message<RuleId>[];
  /**
   * Where every value but `$schema` comes from, by JSON Pointer: its places in the document, as offsets in UTF-16
   * units, or `'supplement'`.
   */
  readonly provenance: Provenance;
  /** How likely each value is to be right, from 0 to 1, by JSON Pointer; supplied values have 1. */
  readonly confidence: Readonly<Record<string, number>>;
  /** The fate of every non-blank character, in order. */
  readonly ledger: readonly LedgerEntry[];
  /** What the prose supports but does not state. */
  readonly suggestions: readonly Suggestion[];
  /** Values that readers expect but the resume lacks. */
  readonly gaps: readonly Gap[];
}

/** Converts a résumé to JSON Resume. */
export type Convert = (document: string | Source, options?: ConvertOptions) => Conversion;

/** A conversion that knows some languages; the first is read in every document. */
export const converter =
  (languages: readonly Language[]): Convert =>
  (document, options = {}) =>
    convertIn(languages, document, options);

function convertIn(
  known: readonly Language[],
  document: string | Source,
  options: ConvertOptions,
): Conversion {
  if (typeof options !== 'object' || options === null)
    throw new TypeError('convert() takes its options as an object.');
  if (!['function', 'undefined'].includes(typeof options.trace))
    throw new TypeError('convert() takes "trace" as a function, which it calls with each step.');
  if (!['boolean', 'undefined'].includes(typeof options.infer))
    throw new TypeError('convert() takes "infer" as true or false.');
  const given = read(document, options.format);
  const { tables, messages: refused } = override(options.mapping, given.origin.length);
  const languages = options.languages
    ? languagesCalled(options.languages, known)
    : detectLanguages(given.text, known);
  const lexicon = lexiconOf(languages, known, given.text);
  const witness = columnWitness(lexicon);
  const source = checkTableHeads(
    given.sheets ? arrange(given, witness) : pairLabels(undoColumns(given, witness)),
    lexicon,
  );
  const parsed = suggest(parse(source, lexicon, { trace: options.trace }), lexicon);
  const walked = walk(parsed, tables, options.infer);
  const { resume, provenance, confidence, suggestions, messages, replaced } = options.supplement
    ? supplement(walked, options.supplement, source.origin)
    : { ...walked, replaced: [] };
  const gaps = findGaps(resume, provenance, tables);
  const marks = [...parsed.marks, ...replaced.map((range) => ({ kind: 'replaced' as const, range }))];
  const written = writeLedger(source, provenance, marks);
  const ledger = options.supplement ? markSupplied(source.origin, written, resume, provenance) : written;
  const empty = source.origin.trim() === '' ? [message('empty-document', 'The document has no text.')] : [];
  return {
    source,
    resume,
    languages: languages.map(({ code }) => code),
    messages: [
      ...refused,
      ...(given.messages ?? []),
      ...empty,
      ...parsed.messages,
      ...messages,
      ...reportDoubts(confidence, provenance),
      ...reportGaps(resume, provenance, gaps),
      ...reportUnmapped(source.origin, ledger),
      ...reportDetails(source.origin, ledger),
      ...reportLinks(source, resume),
      ...reportHidden(source),
    ],
    provenance,
    confidence,
    ledger,
    suggestions,
    gaps,
  };
}

const isSource = ({ origin, text, runs, hints }: Source) =>
  [origin, text].every((part) => typeof part === 'string') && [runs, hints].every(Array.isArray);

function read(document: string | Source, format: Format | undefined): Source {
  if (typeof document === 'object' && document !== null && isSource(document)) return document;
  if (typeof document !== 'string') throw new TypeError('convert() takes text or a Source.');
  if (format !== undefined && format !== 'text' && format !== 'markdown')
    throw new TypeError('convert() takes "format" as "text" or "markdown".');
  return (format ?? detectFormat(document)) === 'markdown' ? readMarkdown(document) : readText(document);
}
