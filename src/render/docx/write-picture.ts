import { namespace } from './namespaces.ts';
import type { Picture } from './read-picture.ts';
import { writeElement } from './write-element.ts';

/** At most so large, in English Metric Units, of which a centimetre has 360,000. */
const most = { width: 1_440_000, height: 792_000 };

/** Write the run that holds a picture: at the end of the first lines of the page, words beside it. */
export function writePicture(
  { width, height }: Picture,
  id: string,
  { name, dir }: { readonly name: string; readonly dir: 'ltr' | 'rtl' },
): string {
  const scale = Math.min(most.width / width, most.height / height);
  const [cx, cy] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const [left, right] = dir === 'rtl' ? [0, 180_000] : [180_000, 0];
  const named = { id: 1, name: 'Photo', descr: name };
  const picture = writeElement(
    'pic:pic',
    { 'xmlns:pic': namespace.pic },
    writeElement('pic:nvPicPr', {}, writeElement('pic:cNvPr', named), '<pic:cNvPicPr/>'),
    writeElement(
      'pic:blipFill',
      {},
      writeElement('a:blip', { 'r:embed': id }),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    writeElement(
      'pic:spPr',
      {},
      writeElement('a:xfrm', {}, '<a:off x="0" y="0"/>', writeElement('a:ext', { cx, cy })),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );
  const anchor = writeElement(
    'wp:anchor',
    {
      'xmlns:wp': namespace.wp,
      distT: 0,
      distB: 0,
      distL: left,
      distR: right,
      simplePos: 0,
      relativeHeight: 1,
      behindDoc: 0,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 0,
    },
    '<wp:simplePos x="0" y="0"/>',
    `<wp:positionH relativeFrom="margin"><wp:align>${dir === 'rtl' ? 'left' : 'right'}</wp:align></wp:positionH>`,
    '<wp:positionV relativeFrom="margin"><wp:align>top</wp:align></wp:positionV>',
    writeElement('wp:extent', { cx, cy }),
    '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
    '<wp:wrapSquare wrapText="bothSides"/>',
    writeElement('wp:docPr', named),
    '<wp:cNvGraphicFramePr/>',
    writeElement(
      'a:graphic',
      { 'xmlns:a': namespace.a },
      writeElement('a:graphicData', { uri: namespace.pic }, picture),
    ),
  );
  return writeElement('w:r', {}, writeElement('w:drawing', {}, anchor));
}
