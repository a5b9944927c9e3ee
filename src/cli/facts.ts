import type { Supplement } from '../convert.ts';
import { Failure } from './failure.ts';
import type { Input } from './input.ts';

/**
 * Read a supplement from the text of a file, JSON or YAML.
 * @throws Failure with the place where it is neither
 */
export async function readFacts({ name: file, text }: Input): Promise<Supplement> {
  try {
    return JSON.parse(text) as Supplement;
  } catch {
    const { parseDocument } = await import('yaml');
    const document = parseDocument(text, { prettyErrors: true, schema: 'core' });
    const [error] = document.errors;
    if (error) {
      const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
      const reason = error.message.replace(/ at line \d+, column \d+:?[^]*$/, '');
      throw new Failure(`${file}:${line}:${col} cannot be read: ${reason}.`);
    }
    try {
      return (document.toJS({ maxAliasCount: 100 }) ?? {}) as Supplement;
    } catch (problem) {
      throw new Failure(`${file} cannot be read: ${(problem as Error).message}.`);
    }
  }
}
