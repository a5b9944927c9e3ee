import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/resume.ts';
import { canonical } from './canonical.ts';
import { entriesOf } from './entries.ts';
import { fieldsOf, sectionNames, type Kind } from './fields.ts';
import { layouts } from './layouts/index.ts';
import { people } from './people.ts';
import { roundTrips } from './round-trips.ts';
import { visible } from './visible.ts';

const documents = [...roundTrips('tuned'), ...roundTrips('heldOut')];

describe('visible', () => {
  const one: Resume = {
    basics: {
      name: 'Ada',
      url: 'https://ada.example',
      profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
    },
    work: [{ name: 'Mill', startDate: '2019-03-02', endDate: '2020-04-09' }],
    interests: [{ name: 'Chess' }],
  };
  it('leaves out what is hidden and cuts dates to the precision shown', () => {
    const layout = ({ basics, work }: Resume) =>
      `${basics?.name}: ${work?.[0]?.name}, ${work?.[0]?.startDate?.slice(0, 4)} to ${work?.[0]?.endDate?.slice(0, 7)}`;
    expect(visible(one, layout)).toEqual({
      basics: { name: 'Ada' },
      work: [{ name: 'Mill', startDate: '2019', endDate: '2020-04' }],
    });
  });
  it('takes a network and a username as shown when the URL shows them', () => {
    const layout = ({ basics }: Resume) => `${basics?.profiles?.[0]?.url}`;
    expect(visible(one, layout)).toEqual({ basics: { profiles: one.basics?.profiles } });
  });
  it.each(documents)('asks only for what the text has: $group, $name', ({ text, truth }) => {
    for (const { kind, value } of valuesOf(truth)) {
      const spot = kind === 'phone' ? text.replace(/[^\d\n]/g, '') : canonical(kind, text);
      expect(spot).toContain(kind === 'date' ? value.slice(0, 4) : canonical(kind, value));
    }
  });
  it.each(Object.entries({ ...layouts.tuned, ...layouts.heldOut }))(
    'shows most of every person in %s',
    (_, layout) => {
      for (const resume of Object.values(people))
        expect(valuesOf(visible(resume, layout)).length).toBeGreaterThan(0.6 * valuesOf(resume).length);
    },
  );
});

/** Every value of a resume with its kind; country codes left out, which are shown as names. */
function valuesOf(resume: Resume): readonly { readonly kind: Kind; readonly value: string }[] {
  return sectionNames.flatMap((section) =>
    entriesOf(resume, section).flatMap((entry) =>
      fieldsOf(section)
        .filter(([field]) => field !== 'location.countryCode')
        .flatMap(([field, kind]) => (entry[field] ?? []).map((value) => ({ kind, value }))),
    ),
  );
}
