import { renderToString } from 'preact-render-to-string';
import type { Conversion } from '../convert.ts';
import { render } from '../render/html/render.tsx';
import { toCheck } from './form/to-check.ts';
import { Fields } from './panes/fields.tsx';
import { Source } from './panes/source.tsx';

/** What the page takes along: the style sheet, and the script that marks what belongs together, with its SHA-256. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** In base64. */
  readonly hash: string;
}

/**
 * Show what became of a document, to read: the document with the fate of every stretch, the fields, and the page.
 * @returns one self-contained HTML page
 */
export function explain(conversion: Conversion, { style, script, hash }: Assets): string {
  const { source, resume, ledger } = conversion;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash}'`;
  return `<!DOCTYPE html>${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>What became of the document</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <div class="app explained">
          <header class="bar">
            <strong class="brand">Recto</strong>
            <h1>What became of the document</h1>
          </header>
          <main class="panes whole">
            <section id="pane-source" class="pane" aria-labelledby="of-source" tabIndex={0}>
              <h2 id="of-source">Document</h2>
              <Source source={source} ledger={ledger} isWhole />
            </section>
            <section id="pane-fields" class="pane" aria-labelledby="of-fields" tabIndex={0}>
              <h2 id="of-fields">Fields</h2>
              <Fields resume={resume} list={toCheck(conversion)} />
            </section>
            <section id="pane-page" class="pane" aria-labelledby="of-page">
              <h2 id="of-page">Page</h2>
              <iframe title="The page" sandbox="allow-same-origin" srcdoc={render(resume)} />
            </section>
          </main>
        </div>
        <script id="resume" type="application/json" dangerouslySetInnerHTML={{ __html: asScript(resume) }} />
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>,
  )}`;
}

/** JSON that ends no element. */
const asScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
