import type { ThemeOptions } from '../resume.ts';
import type { Options } from './options.ts';
import { Failure } from './failure.ts';

type LookOptions = Pick<ThemeOptions, 'look' | 'palette' | 'density' | 'fit'>;

/**
 * Read the options for the look of a page.
 * @throws Failure with exit code 2 if an option has an invalid value
 */
export function lookOptions({ look, palette, density, fit }: Options): LookOptions {
  return {
    // The values of these two were checked with the other options
    ...(look && { look: look as NonNullable<LookOptions['look']> }),
    ...(palette && { palette: palette as NonNullable<LookOptions['palette']> }),
    ...(density && { density: readDensity(density) }),
    ...(fit && { fit: readFit(fit) }),
  };
}

function readDensity(density: string): NonNullable<LookOptions['density']> {
  if (density === 'comfortable' || density === 'compact') return density;
  const number = Number(density);
  if (number >= 0 && number <= 1) return number;
  throw new Failure(`--density must be comfortable, compact or a number from 0 to 1, not "${density}".`, 2);
}

function readFit(fit: string): NonNullable<LookOptions['fit']> {
  if (fit === 'tidy' || fit === 'none') return fit;
  const number = Number(fit);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Failure(`--fit must be tidy, none or a number of pages, not "${fit}".`, 2);
}
