import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ThemeOptions } from '../resume.ts';
import type { Options } from './options.ts';
import type { RuleLevels } from './rule-levels.ts';

/** Defaults of a project for the command, as described by dist/config.schema.json. */
export interface Config {
  readonly rules?: RuleLevels;
  readonly theme?: ThemeOptions;
  readonly languages?: readonly string[];
}

const ownFile = 'recto.config.json';

/**
 * Add the defaults of the config to the options; the options override them.
 * @throws Failure if the config is wrong
 */
export async function withConfig(options: Options): Promise<Options> {
  const { rules = {}, theme, languages } = (await readConfig()) ?? {};
  const levels = Object.entries(rules).map(([id, level]) => `${id}=${level}`);
  return {
    ...(languages && { usualLanguages: languages }),
    ...(theme && { theme }),
    ...options,
    ...(levels.length > 0 && { rule: [...levels, ...(options.rule ?? [])] }),
  };
}

/** Read the nearest config: recto.config.json, or "recto" in package.json, here or in a folder above. */
async function readConfig(): Promise<Config | undefined> {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const own = join(folder, ownFile);
    if (existsSync(own)) return check(own, readFileSync(own, 'utf8'), '');
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const text = readFileSync(manifest, 'utf8');
      if (text.includes('"recto"')) return check(manifest, text, '/recto');
    }
    if (folder === dirname(folder) || existsSync(join(folder, '.git'))) return undefined;
  }
}

/** Loaded only if there is a config. */
const check = async (file: string, text: string, at: string) =>
  (await import('./check-config.ts')).checkConfig(relative('', file), text, at);
