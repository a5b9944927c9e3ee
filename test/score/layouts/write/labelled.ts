/** Put a label before a text; undefined where there is no text. */
export function labelled(label: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${label}${text}`;
}
