import { extname } from 'node:path';
import { Failure } from './failure.ts';

/** The formats that a resume can be rendered to, with their extensions; the first is the usual one. */
const endings = {
  html: ['.html', '.htm'],
  pdf: ['.pdf'],
  docx: ['.docx'],
  markdown: ['.md', '.markdown'],
  text: ['.txt', '.text'],
} as const;

export type RenderFormat = keyof typeof endings;
export const renderFormats = Object.keys(endings) as readonly RenderFormat[];

const formatOfEnding = (ending: string): RenderFormat | undefined =>
  renderFormats.find((format) => endings[format].some((one) => one === ending));

/** Tell whether files with this extension are rendered from a resume. */
export const isRendered = (ending: string): boolean => formatOfEnding(ending) !== undefined;

/**
 * Choose the format to render: that of the option, else of the file's extension, else a page.
 * @throws Failure with exit code 2 if the extension contradicts the option, or cannot be rendered
 */
export function renderFormat(out: string | undefined, named: RenderFormat | undefined): RenderFormat {
  const ending = extname(out ?? '').toLowerCase();
  if (ending === '') return named ?? 'html';
  const implied = formatOfEnding(ending);
  if (named && implied !== named)
    throw new Failure(`With --format ${named}, ${out} must end in ${endings[named][0]}.`, 2);
  if (implied) return implied;
  const all = renderFormats.map((format) => endings[format][0]).join(', ');
  throw new Failure(`Recto cannot render ${ending} files. ${out} must end in one of ${all}.`, 2);
}
