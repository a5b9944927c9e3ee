import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const document = 'Experience\nTannery Row Ltd, Ghent\t2019 – 2021\nMaster Saddler\n• Cut hides';

describe('rules of the caller', () => {
  it('take the place of one rule and leave the others', () => {
    const { resume, messages } = convert(document, {
      mapping: { work: { location: { unmapped: 'not wanted' } } },
    });
    expect(resume.work?.[0]).toEqual({
      name: 'Tannery Row Ltd',
      position: 'Master Saddler',
      startDate: '2019',
      endDate: '2021',
      highlights: ['Cut hides'],
    });
    expect(messages.find((message) => message.ruleId === 'unmapped-text')?.found).toBe('Ghent');
  });

  it('may be functions that choose among the facts, with provenance', () => {
    const { resume, provenance } = convert(document, {
      mapping: { work: { description: (facts) => facts.place?.[0] } },
    });
    expect(resume.work?.[0]?.description).toBe('Ghent');
    expect(provenance['/work/0/description']).toEqual(provenance['/work/0/location']);
  });

  it.each([
    [{ jobs: {} }, 'jobs', 'no section'],
    [{ work: { salary: { from: 'title' } } }, 'work.salary', 'no field'],
    [{ work: { name: { from: 'employer' } } }, 'work.name', 'no role "employer"'],
    [{ work: { name: { each: 'title' } } }, 'work.name', 'no kind'],
    [{ work: { name: 'title' } }, 'work.name', 'an object or a function'],
    [{ work: { summary: { join: 'paragraph' } } }, 'work.summary', '"with"'],
  ])('that cannot be used are named: %j', (mapping, found, reason) => {
    const { resume, messages } = convert(document, { mapping: mapping as never });
    expect(messages[0]).toMatchObject({ ruleId: 'invalid-mapping', severity: 'error', found });
    expect(messages[0]?.reason).toContain(reason);
    expect(resume).toEqual(convert(document).resume);
  });
});
