import { extname } from 'node:path';
import type { TextFormat } from '../validate/index.ts';

const formats: Readonly<Record<string, TextFormat>> = { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml' };

/** Tell by the name of a file how a resume is written in it; undefined where it is no resume's. */
export const formatOf = (file: string): TextFormat | undefined => formats[extname(file).toLowerCase()];
