import { isProse } from '../tokens/sentence.ts';
import type { Line } from './line.ts';

/** "Dear Sir," and "Sehr geehrte Damen und Herren,": a few words with a comma behind them, and then what the letter says. */
export const isSalutation = (line: Line, next: Line | undefined): boolean =>
  salutation.test(line.text.trim()) && next !== undefined && isProse(next);
const salutation = /^\p{Lu}[^\s,]*(?:\s[^\s,]+){0,6},$/u;
