import { type Resume, sections } from '../resume.ts';

/** Tell whether a section of a resume holds a text or number, however deep; what is no resume is the theme's to judge. */
export function saysSomething(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const rest: unknown[] = sections.map((name) => (value as Resume)[name]);
  for (let next = rest.pop(); rest.length > 0 || next !== undefined; next = rest.pop()) {
    if (typeof next === 'number' || (typeof next === 'string' && next.trim() !== '')) return true;
    if (typeof next === 'object' && next !== null) rest.push(...Object.values(next));
  }
  return false;
}
