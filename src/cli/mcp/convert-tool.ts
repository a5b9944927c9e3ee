import { convertGiven, documentSchema } from './given-document.ts';
import { describeConversion } from './describe-conversion.ts';
import type { Tool } from './tool.ts';

/** Turn a document into JSON Resume. */
export const convertTool: Tool = {
  name: 'convert',
  title: 'Convert a résumé to JSON Resume',
  description: `Read a résumé (text, Markdown, HTML, PDF, Word, OpenDocument, or an export of another program) and return it
as JSON Resume. Nothing is invented. Besides "resume" it returns "messages" (what was not understood, with lines),
"doubts" (values that may be wrong, with their confidence from 0 to 1), "gaps" (what readers expect and the document
lacks), "suggestions" (what its prose supports but does not state) and "template", to fill in and give to fill_gaps.`,
  inputSchema: { type: 'object', properties: documentSchema, required: [], additionalProperties: false },
  call: async (given) => ({ data: await describeConversion(await convertGiven(given)) }),
};
