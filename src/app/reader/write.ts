import { stringify } from 'yaml';
import type { Resume, ThemeOptions } from '../../resume.ts';
import { renderDocx } from '../../render/docx/render-docx.ts';
import { renderMarkdown } from '../../render/lines/markdown.ts';
import { renderText } from '../../render/lines/text.ts';
import type { Written } from './calls.ts';

/** Write a resume, or what a person supplied to it, in a format to take away. */
export function write(as: Written, value: unknown, options: ThemeOptions): string | Uint8Array {
  switch (as) {
    case 'docx':
      return renderDocx(value as Resume, options);
    case 'markdown':
      return renderMarkdown(value as Resume, options);
    case 'text':
      return renderText(value as Resume, options);
    case 'facts':
      return stringify(value);
  }
}
