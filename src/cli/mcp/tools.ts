import { Failure } from '../failure.ts';
import { argumentFault } from './argument-fault.ts';
import { convertTool } from './convert-tool.ts';
import { fillGapsTool } from './fill-gaps-tool.ts';
import { renderTool } from './render-tool.ts';
import type { Given, Outcome, Tool } from './tool.ts';
import { validateTool } from './validate-tool.ts';

/** All tools, in the order in which they are used. */
export const tools: readonly Tool[] = [convertTool, fillGapsTool, validateTool, renderTool];

/** What a client gets of a call. */
interface CallResult {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: Readonly<Record<string, unknown>>;
  readonly isError?: true;
}

/**
 * Call a tool; a fault of the call is a result that says so.
 * @returns a text where there is no such tool, or the call is not one
 */
export async function callTool(
  { name, arguments: given = {} }: Given,
  known: readonly Tool[],
): Promise<CallResult | string> {
  const tool = known.find((one) => one.name === name);
  if (!tool)
    return `There is no tool ${JSON.stringify(name)}. There is ${known.map((one) => one.name).join(', ')}.`;
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return 'The arguments of a tool are an object.';
  const fault = argumentFault(given as Given, tool);
  if (fault !== undefined) return failed(fault);
  try {
    return resultOf(await tool.call(given as Given));
  } catch (error) {
    // What comes next must be answered all the same.
    return failed(
      isOfCaller(error) ? error.message : `Recto failed: ${String((error as Error)?.stack ?? error)}`,
    );
  }
}

/** A TypeError of a door says what it takes. */
const isOfCaller = (error: unknown): error is Error => error instanceof Failure || error instanceof TypeError;

const failed = (text: string): CallResult => ({ content: [{ type: 'text', text }], isError: true });

function resultOf(outcome: Outcome): CallResult {
  if ('texts' in outcome) return { content: outcome.texts.map((text) => ({ type: 'text', text })) };
  // Clients older than 2025-06-18 read the text alone.
  return {
    content: [{ type: 'text', text: JSON.stringify(outcome.data) }],
    structuredContent: outcome.data,
  };
}
