import type { Rows } from './row.ts';

/** The parts of the bench, by the word that asks for each; loaded one by one. */
export const parts: Readonly<Record<string, () => Promise<() => Rows>>> = {
  validate: async () => (await import('./parts/validate.ts')).validate,
  render: async () => (await import('./parts/render.ts')).render,
  start: async () => (await import('./parts/start.ts')).start,
  convert: async () => (await import('./parts/convert.ts')).convert,
  hostile: async () => (await import('./parts/hostile.ts')).hostile,
  install: async () => (await import('./parts/install.ts')).install,
  batch: async () => (await import('./parts/batch.ts')).batch,
  sizes: async () => (await import('./parts/sizes.ts')).sizes,
};
