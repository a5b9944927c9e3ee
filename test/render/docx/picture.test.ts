import { describe, expect, it } from 'vitest';
import { type DocxOptions, renderDocx } from '../../../src/render/docx/render-docx.ts';
import { faultsIn, misplacedIn } from './faults-in.ts';
import { partsIn } from './parts-in.ts';

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
/** What a camera notes: how it was held, as a file of TIFF within. */
const noted = (turn: number, little: boolean) => {
  const tiff = little
    ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0]
    : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
  const segment = [...Buffer.from('Exif\0\0'), ...tiff];
  return [0xff, 0xe1, 0, segment.length + 2, ...segment];
};
const jpeg = (...segments: readonly number[]) =>
  Buffer.from([0xff, 0xd8, ...segments, 0xff, 0xff, 0xc2, 0, 11, 8, 1, 0x2c, 0, 0xc8, 1, 1, 0x11, 0]);

const photo = (type: string, bytes: Buffer, options: DocxOptions = {}) =>
  partsIn(
    renderDocx(
      { basics: { name: 'Ada "A." Quill', image: `data:image/${type};base64,${bytes.toString('base64')}` } },
      options,
    ),
  );

describe('a photo', () => {
  it.each<readonly [string, string, Buffer, number, number]>([
    ['PNG', 'png', png(300, 360), 660_000, 792_000],
    ['a wide PNG', 'png', png(2000, 100), 1_440_000, 72_000],
    ['JPEG', 'jpeg', jpeg(), 528_000, 792_000],
    ['JPEG held upright', 'jpeg', jpeg(...noted(1, true)), 528_000, 792_000],
  ])('%s stands in the header', (_, type, bytes, cx, cy) => {
    const parts = photo(type, bytes);
    const body = parts['word/document.xml'] ?? '';
    expect(parts[`word/media/photo.${type}`]).toBeDefined();
    expect(parts['word/_rels/document.xml.rels']).toContain(`Target="media/photo.${type}"`);
    expect(body).toContain(`<wp:extent cx="${cx}" cy="${cy}"/>`);
    expect(body).toContain('<wp:align>right</wp:align>');
    expect(body).toContain('descr="Ada &quot;A.&quot; Quill"');
    expect([...faultsIn(body), ...misplacedIn(body)]).toEqual([]);
  });

  it('stands at the left of a page from right to left', () =>
    expect(photo('png', png(10, 10), { dir: 'rtl' })['word/document.xml']).toContain(
      '<wp:align>left</wp:align>',
    ));

  it.each<readonly [string, string, Buffer]>([
    ['on its side', 'jpeg', jpeg(...noted(6, true))],
    ['on its side, in the other order', 'jpeg', jpeg(...noted(8, false))],
    ['of another kind', 'webp', png(10, 10)],
    ['that says it is another', 'png', jpeg()],
    ['that says it is another still', 'jpeg', png(10, 10)],
    ['without size', 'png', png(0, 10)],
    ['cut short', 'jpeg', jpeg().subarray(0, 8)],
    ['of nothing but a start', 'jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xda])],
  ])('%s is left out', (_, type, bytes) => {
    const parts = photo(type, bytes);
    expect(Object.keys(parts).filter((name) => name.includes('media'))).toEqual([]);
    expect(parts['word/document.xml']).not.toContain('drawing');
  });

  it('is left out where it is not wanted', () =>
    expect(photo('png', png(10, 10), { photo: false })['word/document.xml']).not.toContain('drawing'));

  it.each(['https://a.example/me.png', 'data:image/png;base64,A', 'data:image/png;base64,'])(
    '%s is left out',
    (image) =>
      expect(partsIn(renderDocx({ basics: { name: 'Ada', image } }))['word/document.xml']).not.toContain(
        'drawing',
      ),
  );
});
