/** Put a heading above a body; undefined where there is no body. */
export function titled(heading: string, body: string | undefined, gap = '\n'): string | undefined {
  return body === undefined ? undefined : `${heading}${gap}${body}`;
}
