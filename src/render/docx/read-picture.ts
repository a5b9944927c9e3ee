import { attempt } from '../../view/read/attempt.ts';
import { jpegSize } from './jpeg-size.ts';

/** A picture embedded in its address; its size is in pixels. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

const address = /^data:image\/(png|jpe?g);base64,/i;
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Read a picture that its address holds; undefined if it is not one of PNG or JPEG, or would not be upright. */
export function readPicture(image: string): Picture | undefined {
  const [start, name = ''] = address.exec(image) ?? [];
  const bytes =
    start && attempt(() => Uint8Array.from(atob(image.slice(start.length)), (one) => one.charCodeAt(0)));
  if (!bytes) return undefined;
  const type = name.toLowerCase() === 'png' ? 'png' : 'jpeg';
  const size = attempt(() => (type === 'png' ? pngSize(bytes) : jpegSize(bytes)));
  return size?.width && size.height ? { bytes, type, ...size } : undefined;
}

function pngSize(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> | undefined {
  if (!pngStart.every((one, at) => bytes[at] === one)) return undefined;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
