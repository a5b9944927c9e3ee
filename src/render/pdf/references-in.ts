/** Find the references to objects in a value of a PDF, in their order. */
export function referencesIn(value: string | undefined): readonly string[] {
  return value?.match(/(?<!\d)\d+ \d+ R/g) ?? [];
}
