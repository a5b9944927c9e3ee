import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sample from '@jsonresume/schema/sample.resume.json' with { type: 'json' };
import { convert } from '../../src/convert.ts';
import type { Resume } from '../../src/resume.ts';
import { render } from '../../src/render/html/index.ts';
import { resume, resumeOfOneEmployer } from './arbitrary-resume.ts';
import { visibleText } from './visible-text.ts';
import { runs } from '../runs.ts';

const back = (given: Resume) => {
  const { $schema: _, ...rest } = convert(visibleText(render(given))).resume;
  return rest;
};

describe('what the page shows is read back', () => {
  it.each([
    ['an employer for each job', resume],
    ['several roles with one employer', resumeOfOneEmployer],
  ])('whole, with %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        expect(back(given)).toEqual(given);
      }),
      { numRuns: runs(500), seed: 20 },
    );
  });

  it('with entries, dates and bullets exact, from the sample of the schema', () => {
    const read = back(sample as Resume);
    for (const section of [
      'work',
      'volunteer',
      'education',
      'awards',
      'publications',
      'skills',
      'languages',
      'interests',
      'references',
      'projects',
    ] as const)
      expect(read[section], section).toHaveLength((sample[section] as readonly unknown[]).length);
    expect(read.work?.[0]?.highlights).toEqual(sample.work[0]?.highlights);
    expect(read.projects?.[0]?.keywords).toEqual(sample.projects[0]?.keywords);
    expect(read.education?.[0]?.courses).toEqual(sample.education[0]?.courses);
  });
});
