import { dotForm, type Pointer } from '../values/pointer.ts';
import { escapeControls } from './escape-controls.ts';

const mostLines = 9;
const mostOfAKind = 3;
const picture = /^\/basics\/(?:image|picture)$/;

/**
 * List what a page does not show, one line per kind of field; blank if it shows everything.
 * @param photo a photo is to be on it; other formats than HTML have their own word on that, or never have one
 */
export function leftOutLines(pointers: readonly Pointer[], photo: boolean): string {
  const kinds = new Map<string, Pointer[]>();
  for (const pointer of pointers) {
    if (!photo && picture.test(pointer)) continue;
    const kind = pointer.replace(/\/\d+(?=\/|$)/g, '/#');
    const places = kinds.get(kind);
    if (places) places.push(pointer);
    else kinds.set(kind, [pointer]);
  }
  const lines = [...kinds.values()].map(
    (places) => `The page does not show ${listed(places)}${hint(places)}.`,
  );
  const more = [...kinds.values()].slice(mostLines).flat();
  const rest =
    more.length > 0
      ? [
          `The page does not show ${more.length} other ${more.length === 1 ? 'value' : 'values'}: ${listed(more)}.`,
        ]
      : [];
  return escapeControls([...lines.slice(0, mostLines), ...rest].map((line) => `${line}\n`).join(''));
}

function listed(places: readonly Pointer[]): string {
  const shown = places.slice(0, mostOfAKind).map(dotForm).join(', ');
  return places.length > mostOfAKind ? `${shown} and ${places.length - mostOfAKind} more` : shown;
}

function hint([first = '']: readonly Pointer[]): string {
  return picture.test(first) ? '; use an https address, or a data: address of a PNG, JPEG, WebP or GIF' : '';
}
