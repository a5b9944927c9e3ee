import { renderMarkdown, renderText, render } from '../../render/index.ts';
import { paletteNames } from '../../render/html/colors/palettes.ts';
import { lookNames } from '../../render/html/looks/look.ts';
import type { Resume, ThemeOptions } from '../../resume.ts';
import { leftOut } from '../../view/left-out.ts';
import { foreignFormat } from '../../validate/foreign-format.ts';
import { Failure } from '../failure.ts';
import { leftOutLines } from '../left-out-lines.ts';
import { readValue } from '../read-value.ts';
import { saysSomething } from '../says-something.ts';
import { resumeText } from './resume-text.ts';
import type { Tool } from './tool.ts';

const writers = { html: render, markdown: renderMarkdown, text: renderText } as const;

/** Render a resume as a page, as Markdown or as text. */
export const renderTool: Tool = {
  name: 'render',
  title: 'Render a JSON Resume',
  description: `Render a resume as one self-contained HTML page (no scripts, no requests), as Markdown or as plain text. The first
text of the result is the document; a second one, if there is one, says which values it does not show.`,
  inputSchema: {
    type: 'object',
    properties: {
      resume: { type: 'object', description: 'The resume.' },
      format: {
        type: 'string',
        enum: Object.keys(writers),
        description: 'Output format (default: html).',
      },
      look: {
        type: 'string',
        enum: lookNames,
        description: 'Layout of the page (default: rail).',
      },
      palette: {
        type: 'string',
        enum: paletteNames,
        description: 'Its colors (default: set by the look).',
      },
    },
    required: ['resume'],
    additionalProperties: false,
  },
  call: async (given) => {
    const {
      format = 'html',
      look,
      palette,
    } = given as Pick<ThemeOptions, 'look' | 'palette'> & {
      readonly format?: keyof typeof writers;
    };
    const resume = await readValue({ name: 'resume', text: resumeText(given['resume']) });
    const foreign = foreignFormat(resume);
    if (foreign?.severity === 'error') throw new Failure(`${foreign.reason} ${foreign.hint ?? ''}`.trim());
    if (!saysSomething(resume)) throw new Failure('There is nothing to show in the resume.');
    const written = writers[format](resume as Resume, { ...(look && { look }), ...(palette && { palette }) });
    return { texts: [written, leftOutLines(leftOut(resume), format === 'html').trimEnd()].filter(Boolean) };
  },
};
