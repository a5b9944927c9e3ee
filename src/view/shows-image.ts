import { isUrl } from '../values/url.ts';
import { readResume } from './read/read-resume.ts';
import { safeGet } from './read/safe-get.ts';
import { unwrap } from './read/unwrap.ts';

const within = /^data:image\/(?:png|jpe?g|webp|gif);base64,[a-z0-9+/]+={0,2}$/i;

/** Tell whether an address itself holds an image that the page shows. */
export const holdsImage = (image: string): boolean => within.test(image);

/** Tell whether the page shows an image: one that an https address leads to, or that the address itself holds. */
export const showsImage = (image: string): boolean =>
  holdsImage(image) || (/^https:/i.test(image) && isUrl(image));

/**
 * Find the image of a resume, whatever it is; blank if there is none, or an option hides it.
 * @param photo the option that was given besides the resume
 */
export function imageOf(given: unknown, photo?: boolean): string {
  const { resume } = unwrap(given);
  return (photo ?? photoOption(resume)) === false ? '' : readResume({ resume }, {}).basics.image;
}

const photoOption = (resume: unknown) => safeGet(safeGet(safeGet(resume, 'meta'), 'themeOptions'), 'photo');
