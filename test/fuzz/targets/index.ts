import type { Target } from '../target.ts';
import { commandTarget } from './command.ts';
import { convertTarget } from './convert.ts';
import { explainTarget } from './explain.ts';
import { fixTarget } from './fix.ts';
import { fixTextTarget } from './fix-text.ts';
import { lintTarget } from './lint.ts';
import { readTarget } from './read.ts';
import { renderTarget } from './render.ts';
import { validateTarget } from './validate.ts';
import { validateTextTarget } from './validate-text.ts';

export const targets: readonly Target[] = [
  convertTarget,
  readTarget,
  explainTarget,
  validateTarget,
  validateTextTarget,
  lintTarget,
  fixTarget,
  fixTextTarget,
  renderTarget,
  commandTarget,
];
