import { type Conversion, convert } from '../../convert.ts';
import { type Document, formatOfName, readDocument } from '../../document/read-document.ts';
import { resumeIn } from '../../document/resume-in.ts';
import type { Resume } from '../../resume.ts';
import { Unreadable } from '../../source/unreadable.ts';
import type { Calls, Given, OpenDocument, Reading } from './calls.ts';

/** Is told of each page of a PDF when it has been read. */
export type OnPage = (number: number, of: number) => void;

/** What the worker does; it keeps the document that is open. */
export function reader(onPage: OnPage): Calls {
  let document: Document | undefined;
  let given: Given | undefined;
  let base: { readonly key: string; readonly conversion: Conversion } | undefined;

  /** Convert without what was supplied too, once for each way to read. */
  const convertOpen = (reading: Reading): OpenDocument => {
    if (!document) throw new Error('No document is open.');
    const { supplement, format = formatOfName(given?.file), ...others } = reading;
    const way = { ...others, ...(format && { format }) };
    const key = JSON.stringify(way);
    const read = document.source ?? document.text;
    if (base?.key !== key) base = { key, conversion: convert(read, way) };
    const conversion = supplement ? convert(read, { ...way, supplement }) : base.conversion;
    return { kind: 'document', base: slim(base.conversion), conversion: slim(conversion) };
  };

  return {
    async open(opened, reading) {
      const { bytes, file } = opened;
      const name = file ?? 'The text';
      const readPdf = async (pdf: Uint8Array) =>
        (await import('../../source/read-pdf.ts')).readPdf(pdf, { onPage });
      const read = await readDocument(bytes, { name, file, readPdf });
      const found = read.imported || read.source ? undefined : await resumeIn(read.text, file);
      if (found?.foreign) throw new Unreadable(`${found.foreign.reason} ${found.foreign.hint ?? ''}`);
      [given, document, base] = [opened, read, undefined];
      if (read.imported) return await (await import('./open-resume.ts')).openImported(read.imported, bytes);
      if (found) return await (await import('./open-resume.ts')).openText(read.text, found.format);
      return convertOpen(reading);
    },
    async convert(reading) {
      return convertOpen(reading);
    },
    async check(resume) {
      return (await import('./open-resume.ts')).check(resume);
    },
    async fix(resume) {
      return (await import('../../lint/fix.ts')).fix(resume).resume as Resume;
    },
    async render(value, options) {
      const [{ render }, { leftOut }] = await Promise.all([
        import('../../render/html/render.tsx'),
        import('../../view/left-out.ts'),
      ]);
      const page = render(value, options);
      const preview = asksForPhoto(value) ? render(value, { ...options, photo: false }) : page;
      return { page, preview, leftOut: leftOut(value) };
    },
    async write(as, value, options) {
      return await (await import('./write.ts')).write(as, value, options);
    },
    async paint(page, width) {
      return given && (await import('./paint.ts')).paint(given.bytes, page, width);
    },
  };
}

/** What the page shows of a conversion: the text that the parser saw stays here. */
function slim(conversion: Conversion): Conversion {
  const { origin, sheets } = conversion.source;
  return { ...conversion, source: { origin, text: '', runs: [], hints: [], ...(sheets && { sheets }) } };
}

/** Tell whether another host would be asked for the photo of a resume. */
function asksForPhoto({ basics }: Resume): boolean {
  const image: unknown = basics?.image;
  return typeof image === 'string' && !image.trim().toLowerCase().startsWith('data:');
}
