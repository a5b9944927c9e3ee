import { fixText, lint } from '../../lint/index.ts';
import { type TextFormat, validateText } from '../../validate/index.ts';
import { resumeText } from './resume-text.ts';
import type { Tool } from './tool.ts';

/** Validate a resume as it is written, and fix what is certain if asked to. */
export const validateTool: Tool = {
  name: 'validate',
  title: 'Validate a JSON Resume',
  description: `Check a resume against the JSON Resume schema, and for common mistakes. It returns "valid", the
verdict of the schema, and "messages", each with a rule, a JSON Pointer, line and column, and a hint. With "fix", what is
certain is fixed first: then "text" is the fixed resume, "changes" says where, and the messages are about what is left.`,
  inputSchema: {
    type: 'object',
    properties: {
      resume: { type: 'string', description: 'The resume as it is written, JSON or YAML.' },
      format: {
        type: 'string',
        enum: ['json', 'yaml'],
        description: 'Its format (default: auto-detect).',
      },
      fix: { type: 'boolean', description: 'Fix what is certain; layout and comments stay.' },
    },
    required: ['resume'],
    additionalProperties: false,
  },
  call: async (given) => {
    const format = given['format'] as TextFormat | undefined;
    const written = resumeText(given['resume']);
    const fixed = given['fix'] ? await fixText(written, format && { format }) : undefined;
    const today = new Date().toISOString().slice(0, 10);
    const { valid, messages } = await validateText(fixed?.text ?? written, {
      ...(format && { format }),
      also: (value) => lint(value, { today }).messages,
    });
    return {
      data: { valid, messages: messages.map(({ places: _, ...message }) => message), ...fixed },
    };
  },
};
