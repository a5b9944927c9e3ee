export { convert } from './convert.ts';
export type {
  Conversion,
  ConvertOptions,
  Format,
  Gap,
  Language,
  LedgerEntry,
  MappingOverrides,
  Message,
  Provenance,
  Range,
  Resume,
  RuleId,
  Severity,
  Source,
  Suggestion,
  Supplement,
  TraceEvent,
} from './convert.ts';
export { fix, fixText, lint } from './lint/index.ts';
export type { Change, Fix, Level, LintOptions, LintRuleId, TextFix } from './lint/index.ts';
export { pdfRenderOptions, render } from './render/html/index.ts';
export type { RenderOptions, ThemeOptions } from './render/html/index.ts';
export { compile, validate, validateText } from './validate/index.ts';
export type { TextFormat, TextOptions, TextValidation, Validation } from './validate/index.ts';
