const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** Name a country in English by its two-letter code. */
export function country(code: string | undefined): string | undefined {
  return code === undefined ? undefined : names.of(code);
}
