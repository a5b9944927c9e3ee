import { type Block, isBlank, lineFeed, splitLines } from './split-lines.ts';

/**
 * Read a stream in blocks of whole lines, as they arrive; of a line longer than `limit`, just enough to show that it is.
 * The first `skip` lines that are not blank are passed over.
 */
export async function* readBlocks(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  skip = 0,
): AsyncGenerator<Block> {
  let line = 1;
  let left = skip;
  for await (const block of wholeLines(stream, limit)) {
    const lines = splitLines({ block, line });
    line += lines.length;
    const first = lines.find((one) => left === 0 || (!isBlank(one) && left-- === 0));
    if (first) yield { block: block.subarray(first.bytes.byteOffset - block.byteOffset), line: first.line };
  }
}

async function* wholeLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let size = 0;
  const begin = (bytes: Uint8Array) => {
    const kept = bytes.subarray(0, Math.max(0, limit + 1 - size));
    if (kept.length > 0) begun.push(kept);
    size += kept.length;
  };
  for await (const chunk of stream) {
    const first = chunk.indexOf(lineFeed);
    if (first < 0) {
      begin(chunk);
      continue;
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    begin(chunk.subarray(0, first));
    yield Buffer.concat([...begun, chunk.subarray(first, end)]);
    [begun, size] = [[], 0];
    begin(chunk.subarray(end));
  }
  if (size > 0) yield Buffer.concat(begun);
}
