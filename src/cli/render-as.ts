import type { Resume, ThemeOptions } from '../resume.ts';
import { Failure } from './failure.ts';
import { readPicture } from '../render/docx/read-picture.ts';
import { holdsImage, imageOf } from '../view/shows-image.ts';
import type { RenderFormat } from './render-format.ts';

/** What was rendered, and what there is to say of it. */
export interface Rendered {
  readonly content: string | Uint8Array;
  readonly remark?: string;
}

/**
 * Render a resume in a format.
 * @param instead the command that writes a page, for where a PDF cannot be printed
 * @throws Failure where a PDF cannot be printed
 */
export async function renderAs(
  format: RenderFormat,
  resume: Resume,
  given: ThemeOptions & { readonly embed: boolean },
  instead: string,
): Promise<Rendered> {
  const options = { ...given, today: new Date().toISOString().slice(0, 10) };
  if (format === 'html')
    return { content: (await import('../render/html/index.ts')).render(resume, options) };
  const writers = await import('../render/index.ts');
  const image = imageOf(resume, given.photo);
  const without = (kinds: string) => [`without the photo: it must be a data: address of ${kinds}`];
  switch (format) {
    case 'markdown':
      return { content: writers.renderMarkdown(resume, options) };
    case 'text':
      return { content: writers.renderText(resume, options) };
    case 'docx':
      return {
        content: writers.renderDocx(resume, options),
        ...remarkOf(image && !readPicture(image) ? without('an upright PNG or JPEG') : []),
      };
    case 'pdf': {
      const { pdf, sheets, fits } = await writers.renderPdf(resume, options).catch((error: Error) => {
        throw new Failure(`${error.message}\nFor a page that any browser can print: ${instead}`);
      });
      const count = `${sheets} ${sheets === 1 ? 'page' : 'pages'}`;
      const photo = image && !holdsImage(image) ? without('a PNG, JPEG, WebP or GIF') : [];
      return { content: pdf, ...remarkOf([`${count}${fits ? '' : ' at the tightest spacing'}`, ...photo]) };
    }
  }
}

const remarkOf = (remarks: readonly string[]) => remarks.length > 0 && { remark: ` (${remarks.join(', ')})` };
