import { renderToString } from 'preact-render-to-string';
import type { Conversion, LedgerEntry, Provenance } from '../convert.ts';
import { render } from '../render/html/index.ts';
import { Json } from './json.tsx';
import { Sheets } from './sheets.tsx';
import { Stretch } from './stretch.tsx';
import { style } from './style.ts';

const fates = {
  value: 'used in the resume',
  structure: 'heading, bullet, label or separator',
  repeated: 'repeated',
  unmapped: 'not mapped',
} as const;

/**
 * Show what became of a document: its text with the fate of every stretch, the resume, and the page.
 * @returns one self-contained HTML page
 */
export function explain(conversion: Conversion): string {
  const { source, resume, ledger, provenance, messages, suggestions, gaps } = conversion;
  const { origin: document, sheets } = source;
  return `<!DOCTYPE html>${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>How the text was used</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>How the text was used</h1>
          <Legend document={document} ledger={ledger} />
          <div>
            <section aria-labelledby="document">
              <h2 id="document">The document</h2>
              {sheets ? (
                <Sheets source={source} ledger={ledger} />
              ) : (
                <pre>
                  <Text document={document} ledger={ledger} />
                </pre>
              )}
            </section>
            {messages.length > 0 && (
              <section aria-labelledby="messages">
                <h2 id="messages">What to check</h2>
                <ul>
                  {messages.map(({ severity, reason, hint, found }) => (
                    <li>
                      <b>{severity}</b> {reason} {found && <q>{found}</q>} {hint}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {suggestions.length + gaps.length > 0 && (
              <section aria-labelledby="gaps">
                <h2 id="gaps">What is missing</h2>
                <ul>
                  {gaps.map(({ pointer, expected }) => (
                    <li>
                      <code>{pointer}</code> has no {expected}.
                    </li>
                  ))}
                  {suggestions.map(({ pointer, value, confidence, reason }) => (
                    <li>
                      <code>{pointer}</code> could be <q>{value}</q> ({Math.round(confidence * 100)} %).{' '}
                      {reason}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section aria-labelledby="page">
              <h2 id="page">The page</h2>
              <iframe title="The page" sandbox="" srcdoc={render(resume)} />
            </section>
          </div>
          <section aria-labelledby="resume">
            <h2 id="resume">The resume</h2>
            <pre>
              <Json value={resume} at="" places={firstPlaces(provenance, ledger)} />
            </pre>
          </section>
        </main>
      </body>
    </html>,
  )}`;
}

function Legend({
  document,
  ledger,
}: {
  readonly document: string;
  readonly ledger: readonly LedgerEntry[];
}) {
  const count = (text: string) => text.replace(/\s/g, '').length;
  const total = Math.max(1, count(document));
  return (
    <dl>
      {Object.entries(fates).map(([fate, meaning]) => {
        const share = ledger
          .filter((entry) => entry.fate === fate)
          .reduce((sum, { start, end }) => sum + count(document.slice(start, end)), 0);
        return (
          <div>
            <dt>
              <span class={fate}>{fate}</span>
            </dt>
            <dd>
              {((share / total) * 100).toFixed(1)} %, {meaning}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The document as it is, each stretch marked with its fate and linked to where it went. */
function Text({ document, ledger }: { readonly document: string; readonly ledger: readonly LedgerEntry[] }) {
  let at = 0;
  const pieces = ledger.flatMap((entry, index) => {
    const blank = document.slice(at, entry.start);
    at = entry.end;
    return [
      blank,
      <Stretch key={index} entry={entry} id={`c${index}`} text={document.slice(entry.start, entry.end)} />,
    ];
  });
  return (
    <>
      {pieces}
      {document.slice(at)}
    </>
  );
}

/** The stretch of the document that each value begins with, by its pointer. */
function firstPlaces(provenance: Provenance, ledger: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  const byPointer = new Map<string, string>();
  ledger.forEach(({ pointers }, index) => {
    for (const pointer of pointers ?? [])
      if (!byPointer.has(pointer) && pointer in provenance) byPointer.set(pointer, `c${index}`);
  });
  return byPointer;
}
