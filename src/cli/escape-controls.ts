/** Control characters that a terminal obeys, and characters that reorder the text around them. */
const controls = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Replace each character that could control a terminal by U+FFFD, which has the same width. */
export function escapeControls(text: string): string {
  return text.replace(controls, '\ufffd');
}
