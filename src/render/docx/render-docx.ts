import type { Resume, ThemeOptions } from '../../resume.ts';
import { choose, oneOf } from '../../view/options/choose.ts';
import { readMargins, readSize } from '../../view/options/read-page.ts';
import { show } from '../../view/show.ts';
import { paperOf } from '../paper-of.ts';
import type { ViewOptions } from '../view-options.ts';
import { jsonOf } from './embed-resume.ts';
import { partsOf } from './parts-of.ts';
import { sheetOf } from './sheet.ts';
import { writePackage } from './write-package.ts';

const coreProperties =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The options of `renderDocx`. */
export interface DocxOptions extends ViewOptions, Pick<ThemeOptions, 'page'> {
  /** Whether to embed the resume in the document as invisible data. Default: true. */
  embed?: boolean;
}

/**
 * Render a resume as a Word document (.docx) that `convert` reads back.
 * Any input renders, and the same input gives the same bytes. Characters that XML cannot hold are left out.
 * @example await writeFile('ada.docx', renderDocx({ basics: { name: 'Ada' } }))
 */
export function renderDocx(resume: Resume, options?: DocxOptions): Uint8Array {
  const embeds = choose([options], ['embed'], oneOf(true, false)) ?? true;
  const { read, view, sources } = show(resume, options);
  const size = choose(sources, ['page', 'size'], readSize) ?? paperOf(read);
  const setting = {
    sheet: sheetOf(size, choose(sources, ['page', 'margins'], readMargins)),
    numbers: choose(sources, ['page', 'numbers'], oneOf(true, false)) ?? false,
    data: embeds ? jsonOf(resume) : undefined,
  };
  return writePackage(partsOf(view, setting), [
    { id: 'document', type: 'officeDocument', target: 'word/document.xml' },
    { id: 'properties', type: coreProperties, target: 'docProps/core.xml' },
  ]);
}
