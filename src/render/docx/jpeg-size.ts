const [marker, start, scan, application] = [0xff, 0xd8, 0xda, 0xe1];
/** Segments that say how large the picture is; three of the codes in between say something else. */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

/**
 * Find the size of a JPEG picture; undefined if it is not one, or says that it is to be turned before it is shown.
 * @throws RangeError if it is cut short
 */
export function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer);
  if (view.getUint16(0) !== (marker << 8) + start) return undefined;
  for (let at = 2; view.getUint8(at) === marker;) {
    const code = view.getUint8(at + 1);
    if (code === scan) return undefined;
    if (code === marker) {
      at += 1;
      continue;
    }
    if (isFrame(code)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const length = view.getUint16(at + 2);
    if (code === application && isTurned(bytes.slice(at + 4, at + 2 + length))) return undefined;
    at += 2 + length;
  }
  return undefined;
}

/** Tell whether the camera's metadata says that it was not held upright. */
function isTurned(segment: Uint8Array): boolean {
  const view = new DataView(segment.buffer);
  // "Exif" and two noughts, then a file of TIFF
  if (segment.length < 14 || view.getUint32(0) !== 0x45786966) return false;
  const little = view.getUint16(6) === 0x4949;
  const first = 6 + view.getUint32(10, little);
  const entries = view.getUint16(first, little);
  for (let at = first + 2; at < first + 2 + entries * 12; at += 12)
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little) !== 1;
  return false;
}
