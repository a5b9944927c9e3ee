/** "(G6 / G7)", "(OSE: NLOM)", "(part time, 25 h)": a slash, comma, dash or colon inside brackets parts nothing. */
export function isBracketed(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!/[/:,–—-]/.test(found)) return false;
  const open = text.lastIndexOf('(', index);
  return open >= 0 && text.indexOf(')', open) > index;
}
