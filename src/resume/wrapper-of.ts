import { sections } from '../resume.ts';

type Properties = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const hasSection = (value: Properties): boolean => sections.some((name) => Object.hasOwn(value, name));

/** Find the key of an object, itself no resume, under which a resume is: `{ "resume": { "basics": {} } }`. */
export function wrapperOf(value: Properties): string | undefined {
  if (hasSection(value)) return undefined;
  return Object.keys(value).find((key) => key !== 'meta' && isObject(value[key]) && hasSection(value[key]));
}

/** Read the object that a text holds as JSON; undefined if it holds none. */
export function objectIn(text: string): Properties | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
