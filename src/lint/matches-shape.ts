import { email, uriTest } from '../values/format.ts';
import { datePattern, type Shape } from './fields.ts';

const forms: Readonly<Record<string, Pick<RegExp, 'test'>>> = { date: datePattern, uri: uriTest, email };

/** Tell whether the schema accepts a value of this shape. */
export function matchesShape(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === 'string' && (forms[shape]?.test(value) ?? true);
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(shape))
    return false;
  return Object.entries(value).every(([key, part]) => {
    const wanted = Array.isArray(shape)
      ? shape[0]
      : Object.hasOwn(shape, key)
        ? Reflect.get(shape, key)
        : undefined;
    return wanted === undefined || matchesShape(part, wanted as Shape);
  });
}
