import { normalise } from './normalise.ts';

/** Split a text into its words: runs of letters, marks and digits, normalised. */
export function words(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
