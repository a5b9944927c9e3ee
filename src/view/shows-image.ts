import type { Resume } from '../resume.ts';
import { isUrl } from '../values/url.ts';

const within = /^data:image\/(?:png|jpeg|webp|gif);base64,[a-z0-9+/]+={0,2}$/i;

/** Tell whether the page shows an image: one that an https address leads to, or that the address itself holds. */
export function showsImage(image: string): boolean {
  return within.test(image) || (/^https:/i.test(image) && isUrl(image));
}

/** Tell whether the image of a resume is somewhere else: what is rendered without network cannot hold it. */
export function hasRemoteImage(resume: Resume): boolean {
  const image: unknown = (resume as Resume | null | undefined)?.basics?.image;
  return typeof image === 'string' && /^https:/i.test(image) && showsImage(image);
}
