/** What a terminal takes for an order, and what shows the text around it in another order. */
const order = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Put a mark of the same width in the place of what a text could do to a terminal. */
export function harmless(text: string): string {
  return text.replace(order, '\ufffd');
}
