import type { Conversion } from '../../convert.ts';
import type { Range, Severity } from '../../message.ts';
import { keysOf, type Pointer, valueAt } from '../../values/pointer.ts';
import { labelOf } from './labels.ts';
import { titleOf } from './form-of.ts';

/** Something for a person to look at, the gravest first. */
export type ToCheck =
  /** A value that readers expect; `suggestion` is what the prose supports. */
  | {
      readonly kind: 'gap';
      readonly at: Pointer;
      readonly label: string;
      readonly of: string;
      readonly suggestion?: string;
    }
  /** A value that may be wrong. */
  | {
      readonly kind: 'doubt';
      readonly at: Pointer;
      readonly label: string;
      readonly of: string;
      readonly value: string;
    }
  /** A value that could be added. */
  | {
      readonly kind: 'offer';
      readonly at: Pointer;
      readonly label: string;
      readonly value: string;
      readonly reason: string;
    }
  /** A stretch of the document that found no field. */
  | { readonly kind: 'unmapped'; readonly text: string; readonly range: Range }
  | {
      readonly kind: 'message';
      readonly severity: Severity;
      readonly reason: string;
      readonly hint?: string | undefined;
      readonly at?: Pointer | undefined;
      readonly range?: Range | undefined;
    };

/** What other lines of the list say already. */
const saidAlready = new Set(['missing-value', 'uncertain-value', 'unmapped-text', 'inferred-value']);

/** List what a person should look at in a conversion. */
export function toCheck(conversion: Conversion): readonly ToCheck[] {
  const { resume, gaps, suggestions, messages, ledger, source } = conversion;
  const ofGap = new Map(suggestions.map((one) => [one.pointer, one]));
  const isGap = new Set(gaps.map(({ pointer }) => pointer));
  const titleAt = (at: Pointer) => {
    const [section = '', index = ''] = keysOf(at);
    const entry = valueAt(resume, `/${section}/${index}`);
    return typeof entry === 'object' && entry !== null ? titleOf(entry as never) : '';
  };
  const doubts = messages.flatMap((one) => (one.ruleId === 'uncertain-value' ? (one.pointers ?? []) : []));
  return [
    ...messages
      .filter(({ severity, ruleId }) => severity !== 'info' && !saidAlready.has(ruleId))
      .map(({ severity, reason, hint, pointer: at, places }) => ({
        kind: 'message' as const,
        severity,
        reason,
        hint,
        at,
        range: places?.[0],
      })),
    ...gaps.map(({ pointer: at, expected }) => {
      const suggestion = ofGap.get(at)?.value;
      return {
        kind: 'gap' as const,
        at,
        label: expected.charAt(0).toUpperCase() + expected.slice(1),
        of: titleAt(at),
        ...(suggestion !== undefined && { suggestion }),
      };
    }),
    ...doubts.map((at) => ({
      kind: 'doubt' as const,
      at,
      label: nameOf(at),
      of: titleAt(at),
      value: String(valueAt(resume, at) ?? ''),
    })),
    ...suggestions
      .filter(({ pointer: at }) => !isGap.has(at))
      .map(({ pointer: at, value, reason }) => ({
        kind: 'offer' as const,
        at,
        label: nameOf(at),
        value,
        reason,
      })),
    ...ledger
      .filter(({ fate }) => fate === 'unmapped')
      .map(({ start, end }) => ({
        kind: 'unmapped' as const,
        text: source.origin.slice(start, end),
        range: [start, end] as const,
      })),
  ];
}

/** What a value is called: "Employer", or "Highlights 2" for a value of a list. */
function nameOf(at: Pointer): string {
  const [section = '', ...keys] = keysOf(at);
  const names = keys.filter((key) => !/^\d+$/.test(key));
  const field = names.at(-1) ?? '';
  const index = keys.at(-1) === field ? '' : ` ${Number(keys.at(-1)) + 1}`;
  return `${labelOf(section === 'basics' ? (names.at(-2) ?? section) : section, field)}${index}`;
}
