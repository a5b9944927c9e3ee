const doors = {
  index: 'src/index.ts',
  convert: 'src/convert.ts',
  'convert-english': 'src/convert-english.ts',
  validate: 'src/validate/index.ts',
  lint: 'src/lint/index.ts',
  theme: 'src/theme/index.ts',
};

const common = {
  splitting: true,
  treeshake: true,
  target: 'node18',
  external: ['ajv', 'yaml'],
  silent: true,
};

/** The doors and the command; test/package reads the entries too. */
export default [
  {
    ...common,
    entry: doors,
    format: ['esm', 'cjs'],
    dts: { entry: doors },
    clean: true,
    minifyWhitespace: true,
  },
  {
    ...common,
    entry: { cli: 'src/cli/index.ts', worker: 'src/cli/batch/worker.ts' },
    format: ['cjs'],
    minify: true,
  },
];
