/** Wrong tables that the compiler must refuse; checked by `npm run typecheck`. */
import type { Mapping, SectionMapping } from '../../src/mapping/mapping.ts';
import { work } from '../../src/mapping/experience.ts';
import type { ExperienceRoles } from '../../src/parse/vocabulary.ts';
import { convert } from '../../src/convert.ts';
import type { Resume } from '../../src/resume.ts';

type Work = NonNullable<Resume['work']>[number];

const { summary: _, ...forgotten } = work;
// @ts-expect-error a field without a rule
forgotten satisfies SectionMapping<'work'>;

// @ts-expect-error a field that JSON Resume does not have
({ ...work, salary: { from: 'title' } }) satisfies Mapping<ExperienceRoles, Work>;

// @ts-expect-error a date from a role that holds plain text
({ ...work, startDate: { from: 'title' } }) satisfies SectionMapping<'work'>;

// @ts-expect-error a plain text from a role that holds dates
({ ...work, name: { from: 'start' } }) satisfies SectionMapping<'work'>;

// @ts-expect-error a role that the parser does not have
({ ...work, name: { from: 'organisation' } }) satisfies SectionMapping<'work'>;

// @ts-expect-error one value for a list
({ ...work, highlights: { from: 'bullet' } }) satisfies SectionMapping<'work'>;

// @ts-expect-error a list for one value
({ ...work, position: { each: 'title' } }) satisfies SectionMapping<'work'>;

// @ts-expect-error two ways to fill one field
({ ...work, summary: { from: 'paragraph', join: 'paragraph', with: '\n' } }) satisfies SectionMapping<'work'>;

// @ts-expect-error an address from a role that holds plain text
({ ...work, url: { from: 'organization' } }) satisfies SectionMapping<'work'>;

work satisfies SectionMapping<'work'>;
({ ...work, name: { unmapped: 'for a test' } }) satisfies SectionMapping<'work'>;

convert('', {
  mapping: { work: { summary: { unmapped: 'not wanted' }, position: (facts) => facts.title?.[0] } },
});
// @ts-expect-error the caller's rules are checked as well
convert('', { mapping: { work: { endDate: { from: 'title' } } } });
