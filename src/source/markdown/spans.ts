import type { Draft } from './draft.ts';
import { codeForm } from './code-form.ts';
import { decodeEntity } from '../../values/entities.ts';
import { isElement, type Tag, tagForm } from './tags.ts';

const escape = '\\\\([!-/:-@[-`{-~])';
const image =
  '(!\\[[^[\\]\\n]{0,400}\\](?:\\((?:[^()\\n]|\\([^()\\n]{0,200}\\)){0,800}\\)|\\[[^[\\]\\n]{0,200}\\]))';
const address = '(?:https?:\\/\\/|mailto:)[^\\s<>]{1,800}|[^\\s<>@]{1,64}@[^\\s<>@]{1,255}';
const entity = '&(#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});';
const span = new RegExp(
  `${escape}|${codeForm}|${image}|(?<!\\]\\()(?:<(${address})>|${tagForm})|${entity}`,
  'g',
);

/**
 * Settle what is read from left to right before any mark is: escaped signs, code, images, addresses between angle
 * brackets, entities.
 * @returns the tags of HTML among them
 */
export function settleSpans(draft: Draft): readonly Tag[] {
  const tags: Tag[] = [];
  for (const match of draft.rest().matchAll(span)) {
    const { index: start } = match;
    const [whole, escaped, ticks, inside, picture, auto, slash, element, attributes, entityName] = match;
    const end = start + whole.length;
    if (escaped) {
      draft.drop(start, start + 1);
      draft.keep(start + 1, end);
    } else if (ticks && inside) {
      draft.drop(start, start + ticks.length);
      draft.keep(start + ticks.length, end - ticks.length);
      draft.drop(end - ticks.length, end);
    } else if (picture) settlePicture(draft, start, picture);
    else if (auto) {
      draft.drop(start, start + 1);
      draft.keep(start + 1, end - 1);
      draft.drop(end - 1, end);
    } else if (entityName) settleEntity(draft, start, end, decodeEntity(entityName));
    else if (element && isElement(element.toLowerCase()))
      tags.push({
        start,
        end,
        name: element.toLowerCase(),
        closing: slash === '/',
        attributes: attributes ?? '',
      });
  }
  return tags;
}

/** A picture is not read; what is written in its place is reported, if it says anything. */
function settlePicture(draft: Draft, start: number, picture: string): void {
  draft.drop(start, start + picture.length);
  const close = picture.indexOf(']');
  if (telling.test(picture.slice(2, close)))
    draft.hint({ kind: 'hidden', start, place: [start + 2, start + close] });
}
const telling = /\p{L}{3}/u;

function settleEntity(draft: Draft, start: number, end: number, text: string | undefined): void {
  if (text === undefined) return;
  if (text.trim() !== '') return draft.put(start, end, text);
  // A blank is nobody's: put in the place of its name, that would be left over.
  draft.drop(start, end);
  if (text !== '') draft.put(end, end, ' ');
}
