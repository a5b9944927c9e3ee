import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression, and the file of src that it is in. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** Find what is written in the files of src: the literals, and how often an expression is built of other texts. */
export function writtenExpressions(): {
  readonly literals: readonly Expression[];
  readonly built: ReadonlyMap<string, number>;
} {
  const literals: Expression[] = [];
  const built = new Map<string, number>();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /(?<!\.d)\.tsx?$/.test(name)).sort()) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
        built.set(file, (built.get(file) ?? 0) + 1);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return { literals, built };
}

/** Note every expression that src builds while something runs; it must load src itself. */
export async function builtExpressions(run: () => Promise<void>): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const native = globalThis.RegExp;
  const construct = (_: unknown, [source, flags = '']: readonly unknown[]) => {
    const [, file] = /[/\\]src[/\\]([^?:)]+\.tsx?)/.exec(new Error('a stack').stack ?? '') ?? [];
    if (file) found.push({ file, source: String(source), flags: String(flags) });
    return new native(source as string, flags as string);
  };
  globalThis.RegExp = new Proxy<RegExpConstructor>(native, { construct });
  try {
    await run();
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}
