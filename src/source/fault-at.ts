/** One token of JSON, with the white space before it. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)))/y;

/** Find the offset at which a text stops being JSON. */
export function faultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  // What may come next: a value, a key, a colon, or what ends a value.
  let expected: 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'end' = 'value';
  token.lastIndex = 0;
  for (;;) {
    const from = token.lastIndex;
    const match = token.exec(text);
    const at = from + text.slice(from, from + 10_000).search(/[^ \t\n\r]|$/);
    if (!match) return at;
    const [, mark, string] = match;
    if (mark === '}' || mark === ']') {
      const closes = mark === '}' ? '{' : '[';
      const allowed = expected === 'end' || expected === (mark === '}' ? 'firstKey' : 'first');
      if (!allowed || open.pop() !== closes) return at;
      expected = 'end';
    } else if (mark === ',') {
      if (expected !== 'end' || open.length === 0) return at;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (mark === ':') {
      if (expected !== 'colon') return at;
      expected = 'value';
    } else if (expected === 'key' || expected === 'firstKey') {
      if (string === undefined) return at;
      expected = 'colon';
    } else {
      if (expected !== 'value' && expected !== 'first') return at;
      expected = mark === '{' ? 'firstKey' : mark === '[' ? 'first' : 'end';
      if (mark === '{' || mark === '[') open.push(mark);
    }
  }
}
