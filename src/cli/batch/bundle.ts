import type { Document } from './documents.ts';
import { type Block, splitLines } from './split-lines.ts';

/** Work for a thread: documents that become files, or lines to answer. */
export type Bundle = { readonly documents: readonly Document[] } | Block;

/** Group documents into bundles, small enough that every thread has some and progress is visible. */
export function* bundlesOf(documents: readonly Document[], jobs: number): Generator<Bundle> {
  const size = Math.min(16, Math.ceil(documents.length / (jobs * 4)));
  for (let at = 0; at < documents.length; at += size) yield { documents: documents.slice(at, at + size) };
}

/** Split a bundle into one bundle per document. */
export function takeApart(bundle: Bundle): readonly Bundle[] {
  return 'documents' in bundle
    ? bundle.documents.map((document) => ({ documents: [document] }))
    : splitLines(bundle).map(({ bytes, line }) => ({ block: bytes, line }));
}
