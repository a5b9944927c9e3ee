import { readColor } from '../../values/color.ts';
import { readFont } from '../../view/options/read-font.ts';
import { readMargins } from '../../view/options/read-page.ts';
import { explainRule } from '../../validate/explain-rule.ts';
import { kind } from '../../validate/quote.ts';
import { nearest } from '../../values/nearest.ts';
import { dotForm, pointer as pointerOf, valueAt } from '../../values/pointer.ts';
import { optionFields } from '../fields.ts';
import { validate } from '../options.js';
import type { Finding, Rule } from '../rule.ts';

/** What to write where the schema has more to say than a list of words or a type. */
const forms: Readonly<Record<string, string>> = {
  '/density': 'Write comfortable, compact, or a number from 0 to 1.',
  '/fit': 'Write tidy, none, or a maximum number of pages.',
  '/colors/':
    'Write a color as #rrggbb, rgb() or hsl(), or a list of two, for light and for dark, such as ["#0b4a6f", "#8cc8ff"].',
  '/font': 'Write serif, sans, mono, or names of families such as "Inter, sans-serif".',
  '/page/margins': 'Write one to four lengths from 0 to 50 mm, such as "2cm 15mm".',
};

type Complaint = Parameters<typeof explainRule>[0];

/** The theme does not accept an option or its value. */
export const themeOption: Rule = {
  check: ({ field, value, pointer }) => {
    if (field !== 'meta.themeOptions') return undefined;
    const complaints = validate(value) ? [] : (validate.errors ?? []);
    const findings = complaints.flatMap((complaint): readonly Finding[] => {
      // The rule language-code reports it.
      if (complaint.instancePath === '/lang' && complaint.keyword === 'pattern') return [];
      return [finding(complaint, value, pointer)];
    });
    findings.push(
      ...unread(
        value,
        complaints.map(({ instancePath, params }) =>
          typeof params['additionalProperty'] === 'string'
            ? instancePath + pointerOf(params['additionalProperty'])
            : instancePath,
        ),
        pointer,
      ),
    );
    // Where parts of a value are told, the whole is not told as well.
    const isWhole = ({ pointer: at }: Finding) =>
      findings.some(({ pointer: other = '' }) => other.startsWith(`${at}/`));
    const told = findings.filter((one) => !isWhole(one));
    return [...new Map(told.map((one) => [one.pointer, one])).values()];
  },
};

/** What the theme reads by more than a schema can say. */
const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  '/font': readFont,
  '/page/margins': readMargins,
  ...Object.fromEntries(
    Object.keys((optionFields as { readonly colors: object }).colors).map((name) => [
      `/colors/${name}`,
      readColors,
    ]),
  ),
};

/** The options that only their reader refuses. */
const unread = (options: unknown, known: readonly string[], whole: string): readonly Finding[] =>
  Object.entries(readers).flatMap(([at, read]) => {
    const value = valueAt(options, at);
    const isKnown = value === undefined || known.some((path) => path.startsWith(at) || at.startsWith(path));
    if (isKnown || read(value) !== undefined) return [];
    // Of several colors, the one that is none.
    const colors: readonly unknown[] = at.startsWith('/colors/') && Array.isArray(value) ? value : [];
    const wrong = colors.findIndex((color) => read(color) === undefined);
    return [wrong < 0 ? refused(at, value, whole) : refused(`${at}/${wrong}`, colors[wrong], whole)];
  });

function refused(at: string, value: unknown, whole: string): Finding {
  const form = Object.keys(forms).find((option) => at.startsWith(option)) as string;
  const pointer = whole + at;
  return {
    reason: `${dotForm(pointer)} is ${kind(value)}, which the theme does not accept.`,
    hint: forms[form],
    pointer,
  };
}

function readColors(given: unknown): true | undefined {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.every(readColor) || undefined;
}

/** What a program may pass to the theme, and a resume may not ask for. */
const ofRender: readonly string[] = ['css', 'today'];

function finding(complaint: Complaint, options: unknown, whole: string): Finding {
  const { instancePath, params } = complaint;
  const at = whole + instancePath;
  const unknown: unknown = params['additionalProperty'];
  if (typeof unknown === 'string') {
    const pointer = at + pointerOf(unknown);
    const known = Object.keys(valueAt(optionFields, instancePath) as object);
    const meant = nearest(unknown, known, unknown.length < 5 ? 1 : 2);
    const hint = meant
      ? `Did you mean ${meant}?`
      : !instancePath && ofRender.includes(unknown)
        ? 'Only render() takes it.'
        : 'Remove it.';
    return { reason: `${dotForm(pointer)} is not an option of the theme.`, hint, pointer };
  }
  const wanted = Object.keys(forms).find((option) => instancePath.startsWith(option));
  if (wanted && (complaint.keyword !== 'type' || wanted === '/colors/'))
    return refused(instancePath, valueAt(options, instancePath), whole);
  const { reason, hint } = explainRule(
    { ...complaint, instancePath: at },
    valueAt(options, instancePath) as never,
  );
  return { reason, hint, pointer: at };
}
