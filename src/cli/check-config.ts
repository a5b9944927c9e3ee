import { lint } from '../lint/index.ts';
import { isObject } from '../resume/wrapper-of.ts';
import { positions } from '../source/position.ts';
import { readJson } from '../text/read-json.ts';
import { treeOf } from '../text/tree-of.ts';
import { nearest } from '../values/nearest.ts';
import { pointer, type Pointer } from '../values/pointer.ts';
import type { Config } from './config.ts';
import { Failure } from './failure.ts';
import { levelFault } from './rule-levels.ts';

/** What is wrong with a config, and where. */
interface Fault {
  readonly at: Pointer;
  readonly reason: string;
}

const keys: readonly string[] = ['$schema', 'rules', 'theme', 'languages'];

/**
 * Read a config out of the text of its file, where `at` points to it.
 * @returns undefined if a package.json has no config, or is not JSON
 * @throws Failure with the place of the mistake
 */
export async function checkConfig(file: string, text: string, at: Pointer): Promise<Config | undefined> {
  const read = readJson(text);
  const placed = (offset: number, reason: string) => {
    const { line, column } = positions(text)(offset);
    return new Failure(`${file}:${line}:${column}: ${reason}`);
  };
  if ('fault' in read) {
    // Other tools report a package.json that is not JSON.
    if (at) return undefined;
    throw placed(read.fault.at, `The file is not valid JSON: ${read.fault.reason}.`);
  }
  const config = at ? (read.value as { readonly recto?: unknown }).recto : read.value;
  if (at && config === undefined) return undefined;
  const fault = faultIn(config, at);
  if (!fault) return config as Config;
  const { node, part } = (await treeOf(read))?.branch(fault.at) ?? {};
  throw placed((part?.key ?? node)?.place[0] ?? 0, fault.reason);
}

function faultIn(config: unknown, at: Pointer): Fault | undefined {
  if (!isObject(config)) return { at, reason: 'The config must be an object: { "rules": { … } }.' };
  const stray = Object.keys(config).find((key) => !keys.includes(key));
  if (stray !== undefined) {
    const meant = nearest(stray, keys);
    return {
      at: at + pointer(stray),
      reason: `"${stray}" is not a config key.${meant ? ` Did you mean ${meant}?` : ` The keys are ${keys.slice(1).join(', ')}.`}`,
    };
  }
  const { rules, theme, languages } = config;
  if (rules !== undefined && !isObject(rules))
    return { at: `${at}/rules`, reason: 'rules must be an object: { "insecure-url": "off" }.' };
  for (const [id, level] of Object.entries(rules ?? {})) {
    const reason = levelFault(id, level);
    if (reason) return { at: `${at}/rules${pointer(id)}`, reason };
  }
  if (theme !== undefined && !isObject(theme))
    return { at: `${at}/theme`, reason: 'theme must be an object: { "look": "classic" }.' };
  const [wrong] = lint({ meta: { themeOptions: theme } }).messages;
  if (wrong) {
    const inside = (wrong.pointer ?? '').replace('/meta/themeOptions', '');
    const reason = wrong.reason.replace(/meta\.themeOptions/, 'theme');
    return { at: `${at}/theme${inside}`, reason: [reason, wrong.hint].filter(Boolean).join(' ') };
  }
  const isList = Array.isArray(languages) && languages.every((code) => typeof code === 'string');
  return languages === undefined || isList
    ? undefined
    : { at: `${at}/languages`, reason: 'languages must be a list of codes: ["de", "en"].' };
}
