import { sep } from 'node:path';
import type { Options } from './options.ts';
import { isPattern } from './expand.ts';
import { Failure } from './failure.ts';
import { isFolder } from './is-folder.ts';

const ofOne = ['explain', 'trace', 'init-facts', 'with', 'verbose'] as const;
const ofMany = ['continue', 'jobs'] as const;

/**
 * Tell whether `recto convert` has to convert one document, several, or lines.
 * @throws Failure with exit code 2 if an option does not apply to that
 */
export function batchKind(files: readonly string[], options: Options): 'one' | 'many' | 'lines' {
  const many =
    files.length > 1 ||
    files.some((file) => isFolder(file) || isPattern(file)) ||
    (files.length > 0 &&
      options.out !== undefined &&
      ([...'/', sep].some((end) => options.out?.endsWith(end)) || isFolder(options.out)));
  const kind = options.jsonl ? 'lines' : many ? 'many' : 'one';
  if (
    kind === 'many' &&
    options.out &&
    /\.(?:json|html?|ya?ml)$/i.test(options.out) &&
    !isFolder(options.out)
  )
    throw new Failure(
      `For several documents, --out must name a folder, not ${options.out}.\nSee: recto convert --help`,
      2,
    );
  if (options.continue && options.force)
    throw new Failure('--continue and --force cannot be used together.\nSee: recto convert --help', 2);
  const stray = (kind === 'one' ? ofMany : ofOne).find((name) => options[name] !== undefined);
  if (stray === undefined) return kind;
  const has = kind === 'one' ? 'several documents' : 'a single document';
  throw new Failure(`--${stray} works only with ${has}.\nSee: recto convert --help`, 2);
}
