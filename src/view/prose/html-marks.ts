/** The signs that stand for marks until a line is read; no text contains them, because control characters are removed from it. */
export const signs = {
  strong: ['\u0001', '\u0002'],
  em: ['\u0003', '\u0004'],
  code: ['\u0005', '\u0006'],
  /** Opens a link; its address ends with the second, its words with the third. */
  link: ['\u000E', '\u000F', '\u0010'],
} as const;

const tag = /<(\/?)(a|b|br|code|div|em|i|li|ol|p|span|strong|u|ul)(?=[\s/>])([^<>]{0,500})>/gi;
const address = /\bhref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;

const simple: Readonly<Record<string, readonly [string, string]>> = {
  b: signs.strong,
  strong: signs.strong,
  i: signs.em,
  em: signs.em,
  code: signs.code,
  br: ['\n', '\n'],
  li: ['\n- ', ''],
  ol: ['\n\n', '\n\n'],
  ul: ['\n\n', '\n\n'],
  p: ['\n\n', '\n\n'],
  div: ['\n\n', '\n\n'],
  span: ['', ''],
  u: ['', ''],
};

/** Write the few tags of HTML that say how a text is set as signs and breaks; all other tags stay as they are. */
export function readHtmlMarks(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(tag, (_, closing: string, name: string, attributes: string) => {
    const marks = simple[name.toLowerCase()];
    if (marks) return marks[closing ? 1 : 0];
    if (closing) return signs.link[2];
    const [, ...values] = address.exec(attributes) ?? [];
    return `${signs.link[0]}${values.find(Boolean) ?? ''}${signs.link[1]}`;
  });
}
