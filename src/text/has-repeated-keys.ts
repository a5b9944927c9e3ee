import { jsonTokens } from './json-tokens.ts';

/** Tell whether an object in a text of JSON has a key twice. */
export function hasRepeatedKeys(json: string): boolean {
  const open: Set<string>[] = [];
  let text = '';
  for (const { mark, value } of jsonTokens(json)) {
    if (mark === '{' || mark === '[') open.push(new Set());
    else if (mark === '}' || mark === ']') open.pop();
    else if (mark === '"') text = value;
    else if (mark === ':') {
      const keys = open.at(-1);
      if (keys?.has(text)) return true;
      keys?.add(text);
    }
  }
  return false;
}
