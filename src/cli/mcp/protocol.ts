import { name, version } from '../../../package.json';
import type { Given, Tool } from './tool.ts';
import { callTool } from './tools.ts';

/** A message of JSON-RPC 2.0 as it came in; nothing of it is sure. */
type Incoming = Readonly<Record<string, unknown>>;
type Id = string | number | null;

/** What goes back: a result, or an error of the protocol. */
export type Response = { readonly jsonrpc: '2.0'; readonly id: Id } & (
  | { readonly result: object }
  | { readonly error: { readonly code: number; readonly message: string } }
);

/** The revisions of the protocol that are spoken here, the newest first. */
const revisions = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'] as const;

const codes = {
  unreadable: -32700,
  invalid: -32600,
  unknown: -32601,
  wrong: -32602,
  internal: -32603,
} as const;

const instructions = `Recto reads résumés without a model: nothing is invented, nothing is sent anywhere.
Call convert for a document. Its gaps and template say what the document lacks: ask the person, fill in the template and
call fill_gaps. Check the result with validate (fix: true) and draw it with render.`;

/**
 * Answer a line: a message, or several in a list.
 * @returns undefined where it asks for no answer
 */
export async function answer(
  line: string,
  tools: readonly Tool[],
): Promise<Response | readonly Response[] | undefined> {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch (error) {
    return refusal(null, 'unreadable', `The line is not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(message)) return await answerOne(message, tools);
  if (message.length === 0) return refusal(null, 'invalid', 'The list of messages is empty.');
  const responses: Response[] = [];
  for (const one of message) {
    const response = await answerOne(one, tools);
    if (response) responses.push(response);
  }
  return responses.length > 0 ? responses : undefined;
}

/** Say why a message is not answered. */
export const refusal = (id: Id, code: keyof typeof codes, message: string): Response => ({
  jsonrpc: '2.0',
  id,
  error: { code: codes[code], message },
});

async function answerOne(message: unknown, tools: readonly Tool[]): Promise<Response | undefined> {
  if (!isObject(message)) return refusal(null, 'invalid', 'A message is an object.');
  const { jsonrpc, id, method, params = {} } = message;
  const known = typeof id === 'string' || typeof id === 'number' ? id : null;
  if (jsonrpc !== '2.0') return refusal(known, 'invalid', 'A message has "jsonrpc": "2.0".');
  if (typeof method !== 'string') {
    // An answer to what was never asked.
    if (method === undefined && ('result' in message || 'error' in message)) return undefined;
    return refusal(known, 'invalid', 'A request names its method.');
  }
  if (id === undefined) return undefined;
  if (known === null) return refusal(null, 'invalid', 'The id of a request is a text or a number.');
  if (!isObject(params)) return refusal(known, 'wrong', 'Parameters are an object.');
  const result = await resultOf(method, params, tools);
  return typeof result === 'object'
    ? { jsonrpc: '2.0', id: known, result }
    : refusal(known, method === 'tools/call' ? 'wrong' : 'unknown', result);
}

/** Do what a request asks for; what cannot be done is said in a text. */
async function resultOf(method: string, params: Given, tools: readonly Tool[]): Promise<object | string> {
  switch (method) {
    case 'initialize':
      return {
        protocolVersion: revisions.find((one) => one === params['protocolVersion']) ?? revisions[0],
        capabilities: { tools: {} },
        serverInfo: { name, title: 'Recto', version },
        instructions: oneLine(instructions),
      };
    case 'ping':
      return {};
    case 'tools/list':
      return { tools: tools.map(described) };
    case 'tools/call':
      return await callTool(params, tools);
    default:
      return `There is no method "${method}".`;
  }
}

const described = ({ name, title, description, inputSchema }: Tool) => ({
  name,
  title,
  description: oneLine(description),
  inputSchema,
  annotations: { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
});

/** Descriptions are wrapped here alone. */
const oneLine = (text: string) => text.replaceAll('\n', ' ');

const isObject = (value: unknown): value is Incoming =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
