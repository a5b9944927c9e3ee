import { inflateSync } from 'node:zlib';
import type { Filling } from './choose-density.ts';
import { lowestText, type Painting } from './lowest-text.ts';
import { type Entries, readDictionary } from './read-dictionary.ts';
import { type Objects, readObjects } from './read-objects.ts';
import { referencesIn } from './references-in.ts';

type Place = Omit<Painting, 'paint'>;

/** The maximum depth of forms within forms. */
const deepest = 20;

/**
 * Measure how many sheets a PDF takes, and how far down the last one is filled with text.
 * Where the PDF is tagged, only tagged text counts: what is in the margins of every sheet does not.
 * @param pdf as a browser prints it
 * @throws Error if it is not such a PDF
 */
export function measureSheets(pdf: Uint8Array): Filling {
  const objects = readObjects(pdf);
  const catalog = objects.dictionary(objects.trailer.get('Root'));
  const pages = objects.dictionary(catalog.get('Pages'));
  const page = lastPage(objects, pages);
  const [, bottom = 0, , top = 0] = numbersIn(objects.resolve(page.get('MediaBox')));
  const place: Place = { height: [0, 1, 0], counts: !catalog.has('StructTreeRoot') };
  const sheets = Number(pages.get('Count'));
  if (!(sheets > 0 && top > bottom)) throw new Error('This PDF has no pages to measure.');
  const content = referencesIn(page.get('Contents')).map((stream) =>
    contentOf(objects, objects.resolve(stream)),
  );
  const lowest = lowestOf(objects, content.join('\n'), page, place);
  const filled = (top - lowest) / (top - bottom);
  return { sheets, lastFilled: Math.min(1, Math.max(0, filled)) };
}

function lastPage(objects: Objects, pages: Entries): Entries {
  let node = pages;
  for (let depth = 0; depth < deepest; depth++) {
    const last = referencesIn(objects.resolve(node.get('Kids'))).at(-1);
    if (!last) return node;
    node = objects.dictionary(last);
  }
  throw new Error('The tree of pages is nested too deeply.');
}

function lowestOf(objects: Objects, content: string, owner: Entries, place: Place, depth = 0): number {
  const forms = () => objects.dictionary(objects.dictionary(owner.get('Resources')).get('XObject'));
  return lowestText(content, {
    ...place,
    paint: (name, { height, counts }) => {
      const object = objects.resolve(forms().get(name));
      const form = readDictionary(object).entries;
      if (form.get('Subtype') !== '/Form' || depth === deepest) return Infinity;
      const inside = { height, matrix: numbersIn(form.get('Matrix') ?? ''), counts };
      return lowestOf(objects, contentOf(objects, object), form, inside, depth + 1);
    },
  });
}

function contentOf({ resolve }: Objects, stream: string): string {
  const { entries, end } = readDictionary(stream);
  const start = stream.indexOf('stream', end) + 'stream'.length;
  const from = start + (stream[start] === '\r' ? 2 : 1);
  const data = stream.slice(from, from + Number(resolve(entries.get('Length'))));
  const filter = entries.get('Filter');
  if (filter === undefined) return data;
  if (filter !== '/FlateDecode') throw new Error(`A page uses an unknown compression: ${filter}.`);
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

function numbersIn(list: string): readonly number[] {
  return list.match(/-?[\d.]+/g)?.map(Number) ?? [];
}
