import { extname } from 'node:path';
import type { TextFormat } from '../validate/index.ts';

const formats: Readonly<Record<string, TextFormat>> = { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml' };

/** Tell the format of a resume by its file name; undefined if the name is not that of a resume. */
export const formatOf = (file: string): TextFormat | undefined => formats[extname(file).toLowerCase()];
