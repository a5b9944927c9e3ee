const comment = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\r\n]*|\/\*(?:[^]*?\*\/|([^]*))/g;

/** Write blanks in the place of comments in JSON, so that every offset stays. */
export function blankComments(text: string): string {
  return text.replace(comment, (found, open?: string) =>
    found.startsWith('"') || open !== undefined ? found : found.replace(/[^\r\n]/g, ' '),
  );
}
