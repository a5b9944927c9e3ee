import type { ReadText, UnreadableText } from './read-json.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';

/** How a resume is written; JSON may have comments and commas at ends. */
export type TextFormat = 'json' | 'yaml';

/** Read a resume by its format; where none is given, what begins as JSON does is JSON. */
export async function readResume(
  text: string,
  format: TextFormat = /^\ufeff?\s*(?:[[{"/]|$)/.test(text) ? 'json' : 'yaml',
): Promise<ReadText | ReadYaml | UnreadableText> {
  // Loaded when asked for, so that who only validates values bundles no reader.
  return format === 'json' ? (await import('./read-json.ts')).readJson(text) : await readYaml(text);
}
