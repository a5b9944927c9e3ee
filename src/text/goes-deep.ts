/** Deeper than any resume; `yaml` recurses, and far deeper nesting would overflow the stack. */
const deepest = 200;
const blocks = /^(?: |[-?:](?=[ \t\r\n]|$)){401,}/m;

/** Tell whether a text of JSON or YAML may go deeper than is safe to read with `yaml`: by its brackets, and how its lines begin. */
export function goesDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return blocks.test(text);
}
