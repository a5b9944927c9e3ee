import { writeBlocks } from './blocks/write-blocks.ts';
import { decodeHtml } from './html/decode.ts';
import { parseHtml } from './html/parse.ts';
import { readBlocks } from './html/blocks.ts';
import { contactsFor } from './html/json-ld.ts';
import { applySheets } from './html/style-sheets.ts';
import { drawnTexts, hiddenTexts } from './html/shown.ts';
import { leftOut } from './rules.ts';
import type { Source } from './source.ts';

/** The maximum number of texts that are looked for among what is shown. */
const most = 100;

/**
 * Read a web page: what a browser shows of it, with its headings, lists, tables and links.
 * @param page the page, or the bytes of its file, in the encoding that it names
 * @throws TypeError if the argument is neither
 */
export async function readHtml(page: string | Uint8Array): Promise<Source> {
  if (typeof page !== 'string' && !(page instanceof Uint8Array))
    throw new TypeError('readHtml() takes a page, or the bytes of a file.');
  const root = applySheets(await parseHtml(typeof page === 'string' ? page : decodeHtml(page)));
  const blocks = readBlocks(root);
  const [first, ...rest] = blocks;
  const { origin } = writeBlocks(blocks);
  const contacts = contactsFor(root, origin);
  // What a page also shows, it hides from some readers only.
  const unshown = (texts: readonly string[]) =>
    texts
      .filter((text) => text.trim() !== '')
      .slice(0, most)
      .filter((text) => !origin.includes(text.trim()));
  return writeBlocks(first ? [first, ...contacts, ...rest] : [], [
    ...leftOut('unseen-text', unshown(hiddenTexts(root))),
    ...leftOut('unread-text', unshown(drawnTexts(root))),
  ]);
}
