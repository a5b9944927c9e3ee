import type { ReadText, UnreadableText } from './read-json.ts';
import { readYaml, type ReadYaml, type YamlReading } from './read-yaml.ts';

/** How a resume is written; JSON may have comments and commas at ends. */
export type TextFormat = 'json' | 'yaml';

export const isTextFormat = (value: unknown): value is TextFormat => value === 'json' || value === 'yaml';

/** Read a resume in its format; by default, a text that begins like JSON is JSON. */
export async function readResume(
  text: string,
  format: TextFormat = /^\ufeff?\s*(?:[[{"/]|$)/.test(text) ? 'json' : 'yaml',
  reading?: YamlReading,
): Promise<ReadText | ReadYaml | UnreadableText> {
  // Loaded on demand, so that bundles that only validate values contain no reader.
  return format === 'json' ? (await import('./read-json.ts')).readJson(text) : await readYaml(text, reading);
}
