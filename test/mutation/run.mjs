import { Stryker } from '@stryker-mutator/core';
import { fileURLToPath } from 'node:url';

const generated = [
  '!src/words/*.ts',
  '!src/lint/{fields,words}.ts',
  '!src/values/month-names.ts',
  '!src/**/*.d.ts',
];
/** The tests that tell what a room does. */
const tests = {
  values: '{values/*,validate/{formats,pointer},parse/dates}',
  source: 'source/*',
  validate: '{validate,lint}/*',
  lint: 'lint/*',
  mapping: '{mapping,convert,suggest,supplement}/*',
  parse: '{parse,convert,suggest}/*',
};
const [room, ...files] = process.argv.slice(2);
await new Stryker({
  mutate: [...(files.length ? files : [`src/${room}/**/*.ts`]), ...generated],
  plugins: [fileURLToPath(new URL('runner.mjs', import.meta.url))],
  testRunner: 'room',
  roomTests: [
    `test/${tests[room]}.test.ts`,
    '!test/convert/hostile.test.ts',
    '!test/values/languages.test.ts',
    '!test/validate/generated.test.ts',
  ],
  warnings: { unknownOptions: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  timeoutFactor: 4,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
}).runMutationTest();
