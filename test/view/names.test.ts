import { describe, expect, it } from 'vitest';
import { currentName, otherNames } from '../../src/resume/names.ts';
import { oldNames } from '../../src/resume/old-names.ts';
import { synonyms } from '../../src/resume/synonyms.ts';
import type { Resume } from '../../src/resume.ts';
import { render } from '../../src/render/html/index.ts';
import { resumeShape } from '../../src/view/read/shape.ts';

/** Put a value where a field is: 'work.name' is in an entry of a list. */
function resumeWith(values: Readonly<Record<string, unknown>>): Resume {
  const resume: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values)) {
    const keys = field.split('.');
    const last = keys.pop() as string;
    let inside = resume;
    for (const key of keys) inside = inside[key] = (inside[key] ?? {}) as Record<string, unknown>;
    inside[last] = value;
  }
  return resume;
}

const others = [...oldNames, ...synonyms].map(([field, name]) => {
  const known = field.slice(0, field.lastIndexOf('.') + 1) + name;
  const isSection = !field.includes('.');
  const write = (mark: string) =>
    isSection ? [{ name: mark }] : /date|end$/i.test(known) ? `${mark}-05` : `https://${mark}.example`;
  return { field, known, write };
});

describe('a field under another name', () => {
  it.each(others)('$field is shown as $known is', ({ field, known, write }) => {
    expect(render(resumeWith({ [field]: write('2019') }))).toBe(
      render(resumeWith({ [known]: write('2019') })),
    );
  });

  it.each(others.filter(({ field }) => field.includes('.')))(
    '$known wins over $field',
    ({ field, known, write }) => {
      const both = render(resumeWith({ [field]: write('2018'), [known]: write('2019') }));
      expect(both).toBe(render(resumeWith({ [known]: write('2019') })));
    },
  );

  it.each(others)('$field fills in for a blank $known', ({ field, known, write }) => {
    for (const blank of ['', null, []])
      expect(render(resumeWith({ [known]: blank, [field]: write('2019') }))).toBe(
        render(resumeWith({ [known]: write('2019') })),
      );
  });

  it.each(others)('$field means what the theme shows', ({ known }) => {
    let shape: unknown = resumeShape;
    for (const key of known.split('.'))
      shape = (Array.isArray(shape) ? shape[0] : (shape as object))[key as never];
    expect(shape).toBeDefined();
  });

  it('is one of a table', () => {
    expect(otherNames('work.name').slice(0, 2)).toEqual(['company', 'employer']);
    expect(otherNames('work.endDate')).toEqual(['end', 'to', 'end_date']);
    expect(currentName('work.end_date')).toBe('endDate');
    expect(otherNames('work.description')).toEqual([]);
    expect(currentName('work.company')).toBe('name');
    expect(currentName('work.employer')).toBe('name');
    expect(currentName('work.name')).toBeUndefined();
  });

  it('of a section stays apart where the section is there and says something else', () => {
    const html = render({
      interests: [{ name: 'Marbling' }],
      hobbies: [{ name: 'Kites' }],
    } as never);
    expect(html).toContain('Marbling');
    expect(html).toContain('<h2 id="extra1">Hobbies</h2>');
    const same = [{ name: 'Marbling' }];
    expect(render({ interests: same, hobbies: same } as never)).toBe(render({ interests: same }));
  });
});
