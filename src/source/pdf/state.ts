import type { LoadedFont } from './fonts.ts';
import type { Box, Matrix } from './matrix.ts';

/** What holds for all that is painted next. */
export interface State {
  place: Matrix;
  clip: Box;
  font: LoadedFont | undefined;
  size: number;
  /** -1 where text runs backwards. */
  direction: number;
  /** Between letters, and besides between words. */
  letters: number;
  words: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  fill: string;
  alpha: number;
}

/** What holds before a page paints anything. */
export const firstState = (place: Matrix, clip: Box): State => ({
  place,
  clip,
  font: undefined,
  size: 0,
  direction: 1,
  letters: 0,
  words: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  alpha: 1,
});
