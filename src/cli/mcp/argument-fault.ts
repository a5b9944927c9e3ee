import { nearest } from '../../values/nearest.ts';
import type { ArgumentSchema, Given, Tool } from './tool.ts';

/** Say what is wrong with the arguments of a call; undefined where they fit the schema of the tool. */
export function argumentFault(
  given: Given,
  { name: tool, inputSchema: { properties, required } }: Tool,
): string | undefined {
  const names = Object.keys(properties);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    return `${tool} takes no "${name}". ${meant ? `Did you mean "${meant}"?` : `It takes ${names.join(', ')}.`}`;
  }
  const missing = required.find((name) => given[name] === undefined);
  if (missing !== undefined) return `${tool} needs "${missing}".`;
  return names.map((name) => valueFault(name, given[name], properties[name] as ArgumentSchema)).find(Boolean);
}

const written = { string: 'text', boolean: 'true or false', object: 'an object', array: 'a list of texts' };

function valueFault(name: string, value: unknown, schema: ArgumentSchema): string | undefined {
  if (value === undefined) return undefined;
  if (!isOf(schema.type, value)) return `"${name}" must be ${written[schema.type]}.`;
  if (schema.enum && !schema.enum.includes(value as string))
    return `"${name}" must be one of ${schema.enum.join(', ')}, not ${JSON.stringify(value).slice(0, 60)}.`;
  return undefined;
}

function isOf(type: ArgumentSchema['type'], value: unknown): boolean {
  if (type === 'array') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  // Models often write an object as the text of one.
  if (type === 'object')
    return (
      typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value))
    );
  return typeof value === type;
}
