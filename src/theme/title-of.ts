import type { Labels } from './labels/language.ts';

/**
 * Title the page by whose it is; a resume without a name is called what it is.
 * @example titleOf({ name: 'Ada', label: 'Analyst' }, labels) // 'Ada – Analyst'
 */
export function titleOf(
  { name, label }: { readonly name: string; readonly label: string },
  labels: Labels,
): string {
  return [name, label].filter(Boolean).join(' – ') || labels.resume;
}
