import { keysOf } from '../values/pointer.ts';
import { aboutDate, type Complaint } from './complaint.ts';
import { correction } from './correction.ts';
import { isoDay, quote } from './found.ts';

const generic = {
  date: 'Write 2020-01 (year-month), 2020 or 2020-01-31.',
  uri: 'Write a full URL, e.g. https://example.com.',
  email: 'Write a plain address, e.g. jane@example.com.',
};

const plain = /^(?:number|boolean|bigint)$/;

/** The key that a bare text most likely stands for, by the list or object that wants an object. */
const naming: Readonly<Record<string, string>> = {
  work: 'name',
  volunteer: 'organization',
  education: 'institution',
  awards: 'title',
  certificates: 'name',
  publications: 'name',
  skills: 'name',
  languages: 'language',
  interests: 'name',
  references: 'name',
  projects: 'name',
  location: 'city',
};

/** Say what a person can do about a complaint; undefined where its reason says it all. */
export function hint(complaint: Complaint, value: unknown): string | undefined {
  const { keyword, params } = complaint;
  const format = aboutDate(complaint) ? 'date' : String(params['format']);
  if (keyword === 'type') return retype([params['type']].flat().map(String), complaint, value);
  if (keyword === 'required') return `Add ${quote(String(params['missingProperty']))}.`;
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    return 'Remove it, or check how it is spelt.';
  }
  if (Array.isArray(params['allowedValues'])) return oneOf(params['allowedValues'].map(json));
  if ('allowedValue' in params) return `Write ${json(params['allowedValue'])}.`;
  const forms = params['forms'];
  if (Array.isArray(forms)) return forms.length > 0 ? `It ${forms.slice(0, 4).join(', or ')}.` : undefined;
  if (typeof value === 'string' && (format === 'date' || format === 'uri' || format === 'email')) {
    return rewrite(format, complaint, value);
  }
  return undefined;
}

function rewrite(format: keyof typeof generic, complaint: Complaint, text: string): string {
  if (text.trim() === '') return leaveOut(complaint);
  const corrected = correction(format, text);
  if (corrected) return `Write ${corrected}`;
  return format === 'date' && !/\d/.test(text) && complaint.instancePath.endsWith('/endDate')
    ? leaveOut(complaint)
    : generic[format];
}

function retype(wanted: readonly string[], complaint: Complaint, value: unknown): string | undefined {
  const keys = keysOf(complaint.instancePath);
  if (keys.length === 0) {
    return wanted.includes('object') ? 'Pass the resume itself: { "basics": { … }, … }.' : undefined;
  }
  if (value == null || value === '') return leaveOut(complaint);
  if (wanted.includes('string')) {
    const text = value instanceof Date ? isoDay(value) : plain.test(typeof value) ? String(value) : undefined;
    return text === undefined ? 'Write one text, in quotes.' : `Write it in quotes: ${quote(text)}.`;
  }
  if (wanted.includes('array')) {
    return `Write a list: [${typeof value === 'string' && keys.length > 1 ? quote(value) : '{ … }'}].`;
  }
  if (wanted.includes('object')) {
    const whole = keys.filter((key) => !/^\d+$/.test(key)).at(-1) ?? '';
    const name = Object.hasOwn(naming, whole) && naming[whole];
    return `Write an object: { ${typeof value === 'string' && name ? `"${name}": ${quote(value)}` : '…'} }.`;
  }
  return typeof value === 'string' && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value)
    ? `Write it without quotes: ${value}.`
    : undefined;
}

function leaveOut({ instancePath }: Complaint): string {
  const name = keysOf(instancePath).at(-1) ?? '';
  if (/^\d+$/.test(name)) return 'Remove it from the list.';
  if (name !== 'endDate') return `Leave ${name} out where there is nothing to say.`;
  return `Leave endDate out while ${instancePath.startsWith('/work/') ? 'the job' : 'it'} goes on.`;
}

function oneOf(allowed: readonly string[]): string {
  return `Write one of: ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ', …' : ''}.`;
}

function json(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value).slice(0, 60)
    : String(value).slice(0, 60);
}
