/** Tell whether an object in a text of JSON has a key twice: then the text has more keys than the value it was read to. */
export function hasRepeatedKeys(json: string, value: unknown): boolean {
  return keysWritten(json) > keysRead(value);
}

function keysWritten(json: string): number {
  let count = 0;
  for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
    at = json.indexOf('"', at + 1);
    while (isEscaped(json, at)) at = json.indexOf('"', at + 1);
    at += 1;
    while (json.charCodeAt(at) <= 0x20) at += 1;
    if (json[at] === ':') count += 1;
  }
  return count;
}

function isEscaped(json: string, quote: number): boolean {
  let before = quote;
  while (json[before - 1] === '\\') before -= 1;
  return (quote - before) % 2 === 1;
}

function keysRead(value: unknown): number {
  let count = 0;
  const rest = [value];
  while (rest.length > 0) {
    const whole = rest.pop();
    if (typeof whole !== 'object' || whole === null) continue;
    const inside: readonly unknown[] = Object.values(whole);
    if (!Array.isArray(whole)) count += inside.length;
    for (const part of inside) if (typeof part === 'object') rest.push(part);
  }
  return count;
}
