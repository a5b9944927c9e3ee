import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { lint, validate as judge } from 'jsonresume-theme-recto';
import { measure, ratio } from '../measure.ts';
import { perSecond } from '../per-second.ts';
import type { Rows } from '../row.ts';
import { sample } from '../sample.ts';

const schemaPackage = createRequire(import.meta.url)('@jsonresume/schema');
const { $schema: _, ...draft } = schemaPackage.schema;

function compile() {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  (addFormats as unknown as { default: (to: Ajv) => void }).default(ajv);
  return ajv.compile(draft);
}

/** Measure validators on the sample. */
export async function* validate(): Rows {
  const compiled = compile();
  const samples = await measure(
    {
      recto: () => judge(sample),
      'ajv, compiled before': () => compiled(sample),
      'ajv, compiled each time': () => compile()(sample),
      '@jsonresume/schema': () => schemaPackage.validate(sample, () => {}),
    },
    9,
  );
  yield* perSecond('validate a resume', samples);
  yield* perSecond('lint a resume', await measure({ recto: () => lint(sample) }, 9));
  yield {
    name: 'validate a resume, against @jsonresume/schema',
    who: 'recto',
    value: ratio(samples['@jsonresume/schema'], samples.recto),
    unit: 'times as fast',
    bound: { atLeast: 100 },
  };
  yield {
    name: 'validate a resume, against ajv compiled before',
    who: 'recto',
    value: ratio(samples.recto, samples['ajv, compiled before']),
    unit: 'times as long',
    bound: { atMost: 2 },
  };
}
