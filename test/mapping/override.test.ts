import { validate } from '../../src/validate/index.ts';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import type { FactsOf } from '../../src/mapping/override.ts';

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
    [{ work: { name: { each: 'title' } } }, 'work.name', 'a rule of this kind'],
    [{ work: { name: 'title' } }, 'work.name', 'an object or a function'],
    [{ work: { summary: { join: 'paragraph' } } }, 'work.summary', '"with"'],
  ])('that cannot be used are named: %j', (mapping, found, reason) => {
    const { resume, messages } = convert(document, { mapping: mapping as never });
    expect(messages[0]).toMatchObject({ ruleId: 'invalid-mapping', severity: 'error', found });
    expect(messages[0]?.reason).toContain(reason);
    expect(resume).toEqual(convert(document).resume);
  });

  it.each([
    [{ work: { name: { from: 'employer' } } }, /^Allowed here: organization, .*\btitle\b/],
    [{ work: { summary: { join: 'shape', with: ' ' } } }, /\bparagraph\b.*\bbullet\b/],
    [{ work: { highlights: { each: ['bullet', 'shape'] } } }, /\bparagraph\b.*\bbullet\b/],
    [{ basics: { label: { from: 'employer' } } }, /\bcity\b/],
    [{ work: { name: null } }, /^Allowed here: from, join, unmapped\.$/],
    [{ work: { highlights: { from: 'bullet' } } }, /^Allowed here: each, unmapped\.$/],
    [{ basics: { location: { from: 'city' } } }, /^Allowed here: fields, unmapped\.$/],
    [{ basics: { profiles: { each: 'url' } } }, /^Allowed here: entries, unmapped\.$/],
    [{ work: { summary: { join: 'paragraph', with: 5 } } }, /^Allowed here: with\.$/],
    [{ jobs: {} }, /^Allowed here: basics, work, .*projects\.$/],
    [{ toString: {} }, /^Allowed here: basics, /],
  ])('%j is told what is known', (mapping, hint) => {
    const { messages } = convert(document, { mapping: mapping as never });
    expect(messages[0]?.hint).toMatch(hint);
  });

  it('may leave things as they are, join, list, and make facts anew', () => {
    const work = (rules: object) => convert(document, { mapping: { work: rules } as never }).resume.work?.[0];
    const plain = convert(document).resume.work?.[0];
    expect(work({ name: undefined })).toEqual(plain);
    expect(convert(document, { mapping: { work: undefined } as never }).resume.work?.[0]).toEqual(plain);
    expect(work({ summary: { join: ['bullet', 'title'], with: ' + ' } })).toMatchObject({
      summary: 'Master Saddler + Cut hides',
    });
    expect(work({ highlights: { each: ['bullet', 'title'] } })).toMatchObject({
      highlights: ['Master Saddler', 'Cut hides'],
    });
    expect(work({ highlights: { unmapped: 'none' } })).not.toHaveProperty('highlights');
    expect(work({ highlights: (facts: FactsOf) => facts['title'] })).toMatchObject({
      highlights: ['Master Saddler'],
    });
    expect(work({ highlights: (facts: FactsOf) => facts['title']?.[0] })).toMatchObject({
      highlights: ['Master Saddler'],
    });
    expect(work({ name: (facts: FactsOf) => facts['title'] })).toMatchObject({ name: 'Master Saddler' });
    expect(work({ highlights: () => [], name: () => undefined })).toEqual({
      position: 'Master Saddler',
      location: 'Ghent',
      startDate: '2019',
      endDate: '2021',
    });
    const { provenance } = convert(document, {
      mapping: { work: { highlights: (facts) => facts.title } },
    });
    const at = document.indexOf('Master');
    expect(provenance['/work/0/highlights/0']).toEqual([[at, at + 'Master Saddler'.length]]);
  });

  it('replaces single rules of the location and of profiles', () => {
    const text = 'Ada Quill\nGhent, Belgium\n\nExperience\n\nBaker, Crumb Ltd, 2019';
    const { resume, messages } = convert(text, {
      mapping: { basics: { location: { fields: { countryCode: { unmapped: 'none' } } } } },
    });
    expect(resume.basics?.location).toEqual({ city: 'Ghent' });
    expect(messages.filter(({ ruleId }) => ruleId === 'invalid-mapping')).toEqual([]);
    const wrong = {
      basics: { location: { fields: { town: { unmapped: 'none' }, city: { from: 'nobody' } } } },
    };
    const refused = convert(text, { mapping: wrong as never });
    expect(refused.resume.basics?.location).toEqual({ city: 'Ghent', countryCode: 'BE' });
    expect(refused.messages.map(({ found }) => found)).toEqual(
      expect.arrayContaining(['basics.location.town', 'basics.location.city']),
    );
  });

  it.each([
    [
      {
        work: { position: (facts: FactsOf) => [...(facts['title'] ?? []), ...(facts['organization'] ?? [])] },
      },
      'one fact',
    ],
    [{ work: { startDate: () => ({ value: 'soon', ranges: [] }) } }, 'a date like'],
    [{ basics: { url: () => ({ value: 'javascript:alert(1)', ranges: [] }) } }, 'web address'],
    [{ work: { name: () => ({ value: 5, ranges: [] }) } }, 'a fact with a value'],
    [{ work: { name: () => ({ value: 'Lamp Ltd', ranges: [[0, 5000]] }) } }, 'places in the document'],
  ])('leaves out what a function gives and its field cannot hold: %#', (rules, wanted) => {
    const named = `Ada Quill\nada@quill.example\n\n${document}`;
    const { resume, messages } = convert(named, { mapping: rules as never });
    expect(validate(resume).valid).toBe(true);
    expect(messages).toContainEqual(
      expect.objectContaining({ ruleId: 'invalid-mapping', reason: expect.stringContaining(wanted) }),
    );
  });
});
