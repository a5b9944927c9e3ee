import { readBlocks } from '../batch/read-blocks.ts';
import { isBlank, type Line, splitLines } from '../batch/split-lines.ts';
import { Failure } from '../failure.ts';
import { most } from '../mcp/check-size.ts';
import { answer, refusal } from '../mcp/protocol.ts';
import { tools } from '../mcp/tools.ts';
import { print } from '../print.ts';

/** A document of the largest size as JSON or base64 has it, and what is around it. */
const longest = 2 * most;

/** Serve the tools to a client that speaks the Model Context Protocol, a message a line, until its end of the pipe is closed. */
export async function serveTools(words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new Failure('recto mcp takes no file.\nSee: recto mcp --help', 2);
  for await (const block of readBlocks(process.stdin, longest))
    for (const line of splitLines(block)) {
      if (isBlank(line)) continue;
      const response = await respond(line);
      if (response) print(`${JSON.stringify(response)}\n`);
    }
  return 0;
}

async function respond({ bytes }: Line) {
  if (bytes.length > longest)
    return refusal(null, 'invalid', `The message is larger than ${longest / 1e6} MB.`);
  return await answer(Buffer.from(bytes).toString('utf8'), tools);
}
