const doors = {
  index: 'src/index.ts',
  convert: 'src/convert.ts',
  'convert-english': 'src/convert-english.ts',
  docx: 'src/source/docx.ts',
  odt: 'src/source/odt.ts',
  pdf: 'src/source/pdf.ts',
  html: 'src/source/html.ts',
  import: 'src/import/import-resume.ts',
  validate: 'src/validate/index.ts',
  lint: 'src/lint/index.ts',
  theme: 'src/render/html/index.ts',
  render: 'src/render/index.ts',
  'render-browser': 'src/render/browser.ts',
};

/** What reads PDFs is one file for both kinds of modules and for the page in the browser, loaded when a PDF comes. */
const engineAt = (path) => ({
  name: 'engine',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/pdf\/engine\.ts$|^\.\/engine\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
});
const engine = engineAt('./app/pdf-engine.js');

/** The command uses the doors, and holds no second copy of what is behind them. */
const behind = {
  '../convert.ts': 'convert',
  '../../convert.ts': 'convert',
  '../import/import-resume.ts': 'import',
  './import-resume.ts': 'import',
  '../render/html/render.tsx': 'theme',
  '../render/html/index.ts': 'theme',
  '../../render/html/index.ts': 'theme',
  '../../render/index.ts': 'render',
  '../source/read-docx.ts': 'docx',
  '../source/read-html.ts': 'html',
  '../source/read-odt.ts': 'odt',
  '../source/read-pdf.ts': 'pdf',
};
const byDoors = {
  name: 'by-doors',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.tsx?$/ }, ({ path, importer }) =>
      /[\\/]src[\\/](?:cli[\\/]|app[\\/]explain|document[\\/]|import[\\/]import-attachment)/.test(importer) &&
      behind[path]
        ? { path: `./${behind[path]}.cjs`, external: true }
        : undefined,
    ),
};

const common = {
  splitting: true,
  treeshake: true,
  target: 'node18',
  external: ['ajv', 'yaml'],
  esbuildPlugins: [engine],
  silent: true,
  // schema/finish-code.ts keeps of the maps what stack traces need.
  sourcemap: true,
};

/** The doors and the command; test/package reads the entries too. */
export default [
  {
    ...common,
    entry: doors,
    format: ['esm', 'cjs'],
    dts: { entry: doors },
    clean: true,
    minify: true,
  },
  {
    ...common,
    entry: {
      cli: 'src/cli/index.ts',
      worker: 'src/cli/batch/worker.ts',
      'pdf-reader': 'src/cli/pdf-reader.ts',
    },
    format: ['cjs'],
    minify: true,
    esbuildPlugins: [engine, byDoors],
  },
  {
    entry: { 'pdf-engine': 'src/source/pdf/engine.ts' },
    outDir: 'dist/app',
    format: ['esm'],
    target: 'node20',
    platform: 'neutral',
    minify: true,
    silent: true,
    noExternal: [/./],
    // It is the same in Node and in browsers, and touches no other copy of the library; Node has no matrices and paints nothing.
    banner: { js: 'const RectoMatrix=globalThis.DOMMatrix??Object;' },
    define: {
      process: 'undefined',
      DOMMatrix: 'RectoMatrix',
      'globalThis.pdfjsWorker': 'globalThis.rectoPdfEngine',
    },
  },
  {
    entry: { main: 'src/app/main.tsx', worker: 'src/app/reader/worker.ts' },
    outDir: 'dist/app',
    format: ['esm'],
    target: 'es2022',
    platform: 'browser',
    publicDir: 'src/app/public',
    splitting: true,
    treeshake: true,
    minify: true,
    silent: true,
    noExternal: [/./],
    esbuildPlugins: [engineAt('./pdf-engine.js')],
  },
  {
    entry: { explained: 'src/app/explained.ts' },
    outDir: 'dist/app',
    format: ['iife'],
    outExtension: () => ({ js: '.js' }),
    target: 'es2022',
    platform: 'browser',
    minify: true,
    silent: true,
  },
];
