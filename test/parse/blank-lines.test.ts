import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const title = pick('Baker', 'Night Shift Manager', 'Machine Operator', 'Staff Nurse');
const firm = pick('Crumb & Sons Ltd', 'Harbour Logistics Inc', 'Grist Mill GmbH', 'Tidewater Hospital Trust');
const deed = pick(
  'Shaped four hundred loaves by hand each night and taught it to three others',
  'Led a team of twelve through the move of the whole plant to a new town by the sea',
  'Cut the waste of flour by a third',
  'Wrote the rota, ordered the stock and kept the books for both of the shops in town',
);
const entry = fc.record({
  title,
  firm,
  from: fc.integer({ min: 1990, max: 2010 }),
  lasted: fc.integer({ min: 1, max: 9 }),
  deeds: fc.array(deed, { minLength: 1, maxLength: 4 }),
});
interface Job {
  readonly title: string;
  readonly firm: string;
  readonly from: number;
  readonly lasted: number;
  readonly deeds: readonly string[];
}
const written = ({ title: what, firm: where, from, lasted, deeds }: Job) =>
  [`${what}, ${where}`, `${from} – ${from + lasted}`, ...deeds.map((one) => `• ${one}`)].join('\n');
const person = 'Ada Quill\nada@quill.example';
const school = 'Diploma in Baking, Ostwick College\n1985 – 1988';

describe('blank lines around headings and entries', () => {
  it('change nothing but places', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (jobs) => {
        const parts = [person, 'EXPERIENCE', ...jobs.map(written), 'EDUCATION', school];
        expect(convert(parts.join('\n')).resume).toEqual(convert(parts.join('\n\n')).resume);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
