import type { Source } from '../source/source.ts';
import { csvRows } from './csv-rows.ts';

/** A format of files that are no plain text. */
export interface FileFormat {
  readonly name: string;
  /** Endings that name it, whatever the file holds. */
  readonly endings: readonly string[];
  /** Tell by the bytes, a character each (UTF-16 is decoded). */
  readonly isIn: (bytes: string) => boolean;
  /** How it is read, where Recto does. */
  readonly read?: (bytes: Uint8Array) => Promise<Source>;
  /** What to do instead where it is not read, or not to be; FILE is the file. */
  readonly advice: string;
}

const saveAsText = 'open it and save it as plain text (.txt)';
const convertIt = 'Convert it first: recto convert FILE -o resume.json';
const zip = 'PK\u0003\u0004';
const isZipWith = (part: string) => (bytes: string) => bytes.startsWith(zip) && bytes.includes(part);

/** In this order: the first that fits is the one. */
export const fileFormats: readonly FileFormat[] = [
  {
    name: 'a PDF',
    endings: ['.pdf'],
    isIn: (bytes) => bytes.slice(0, 1024).includes('%PDF-'),
    read: async (bytes) => (await import('../source/read-pdf.ts')).readPdf(bytes),
    advice: convertIt,
  },
  {
    name: 'a Word document',
    endings: ['.docx'],
    isIn: isZipWith('word/'),
    read: async (bytes) => (await import('../source/read-docx.ts')).readDocx(bytes),
    advice: convertIt,
  },
  {
    name: 'an OpenDocument text',
    endings: ['.odt'],
    isIn: isZipWith('application/vnd.oasis.opendocument.text'),
    read: async (bytes) => (await import('../source/read-odt.ts')).readOdt(bytes),
    advice: convertIt,
  },
  {
    name: 'a Pages document',
    endings: ['.pages'],
    isIn: isZipWith('Index/Document.iwa'),
    advice: 'Get its text first: open it and export it as plain text.',
  },
  {
    name: 'a zip archive',
    endings: ['.zip'],
    isIn: (bytes) => bytes.startsWith(zip),
    advice: 'Convert LinkedIn’s archive as it is; unpack any other, and convert one of the documents inside.',
  },
  {
    name: 'an RTF document',
    endings: ['.rtf'],
    isIn: (bytes) => /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(bytes),
    advice: `Get its text first: ${saveAsText}.`,
  },
  {
    name: 'an old Word document',
    endings: ['.doc'],
    isIn: (bytes) => bytes.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
    advice: `Get its text first: ${saveAsText}.`,
  },
  {
    name: 'a picture',
    endings: ['.png', '.jpg', '.jpeg'],
    isIn: (bytes) => /^(?:\u0089PNG\r\n|\u00ff\u00d8\u00ff)/.test(bytes),
    advice: 'Recto does not read text from pictures. Use text recognition (OCR), or type the text.',
  },
  {
    name: 'a web page (HTML)',
    endings: ['.html', '.htm'],
    isIn: isWebPage,
    read: async (bytes) => (await import('../source/read-html.ts')).readHtml(bytes),
    advice: convertIt,
  },
  {
    name: 'a table (CSV)',
    endings: ['.csv'],
    isIn: isTable,
    advice: 'Copy its contents into a text file, under headings such as Experience and Education.',
  },
];

/** What may stand before the first tag of a page. */
const prolog = /^(?:\u00ef\u00bb\u00bf)?(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->)*/;

/** A page begins as one, or begins with a tag and closes its body: Markdown with some HTML does neither. */
function isWebPage(bytes: string): boolean {
  const start = bytes.slice(prolog.exec(bytes)?.[0].length ?? 0);
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return true;
  return start.startsWith('<') && /<\/(?:html|body)>\s*$/i.test(start.slice(-100_000));
}

/** The heads of the tables that LinkedIn exports. */
const heads = new Set(
  [
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles',
    'Websites,Instant Messengers,Company Name,Title,Description,Location,Started On,Finished On,School Name,Start Date',
    'End Date,Notes,Degree Name,Activities,Name,Proficiency,Url,Authority,License Number,Email Address,Confirmed,Primary,Updated On,Number,Type',
  ].flatMap((line) => line.split(',')),
);

/** A résumé may hold commas, but not a head of columns, nor quotes around every one of three fields or more in every row. */
function isTable(bytes: string): boolean {
  const rows = csvRows(bytes.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '').slice(0, 20_000));
  const [head = []] = rows;
  if (head.length >= 3 && head.every(({ text }) => heads.has(text))) return true;
  const isEven = rows.length > 1 && head.length >= 3 && rows.every((row) => row.length === head.length);
  return isEven && rows.every((row) => row.every(({ isQuoted, text }) => isQuoted || text === ''));
}
