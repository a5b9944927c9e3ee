/** A statement of an example with what it gives: `expression; // value`. */
const shown = /^(?!(?:const|let|import|export)\b)(\S.*); \/\/ (.+)$/gm;

/** How many statements of an example say what they give. */
export const shownIn = (code: string): number => code.match(shown)?.length ?? 0;

/**
 * Write an example so that it checks what it shows; a text that ends in … shows a beginning.
 * @example asserting("1 + 1; // 2") // "check(1 + 1, 2);" behind its prologue
 */
export const asserting = (code: string): string =>
  `import __assert from 'node:assert/strict';
const __check = (given, shown) =>
  typeof shown === 'string' && shown.endsWith('…')
    ? __assert.ok(given.startsWith(shown.slice(0, -1)), given)
    : __assert.deepEqual(JSON.parse(JSON.stringify({ given })), JSON.parse(JSON.stringify({ given: shown })));
${code.replaceAll(shown, (_, given: string, value: string) => `__check((${given}), (${value}));`)}`;
