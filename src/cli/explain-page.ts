import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../app/explain.tsx';
import type { Conversion } from '../convert.ts';

/** Write the page that shows what became of a document, with the style and script of the page in the browser. */
export function explainPage(conversion: Conversion): string {
  const [style, script] = ['main.css', 'explained.js'].map((file) =>
    readFileSync(join(__dirname, 'app', file), 'utf8').trim(),
  ) as [string, string];
  return explain(conversion, { style, script, hash: createHash('sha256').update(script).digest('base64') });
}
