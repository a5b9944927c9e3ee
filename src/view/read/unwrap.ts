import { isObject, objectIn, wrapperOf } from '../../resume/wrapper-of.ts';
import { pointer, type Pointer } from '../../values/pointer.ts';
import { attempt } from './attempt.ts';

/** Take a resume out of the text that holds its JSON, or out of an object around it; `at` points to it. */
export function unwrap(given: unknown): { readonly resume: unknown; readonly at: Pointer } {
  const root = typeof given === 'string' ? (objectIn(given) ?? given) : given;
  const wrapper = attempt(() => (isObject(root) ? wrapperOf(root) : undefined));
  if (wrapper === undefined) return { resume: root, at: '' };
  return { resume: (root as Readonly<Record<string, unknown>>)[wrapper], at: pointer(wrapper) };
}
