import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const skills = (text: string) => convert(`Ann Lee\n\n${text}`, { languages: ['en'] }).resume.skills;

describe('a skill that stands twice', () => {
  it('is one, with both places', () => {
    const text = 'Ann Lee\n\nTop skills\nBaking • Glazing\n\nSkills\nGlazing\nBaking';
    const { resume, ledger } = convert(text, { languages: ['en'] });
    expect(resume.skills).toEqual([{ name: 'Baking' }, { name: 'Glazing' }]);
    expect(ledger.filter(({ fate }) => fate === 'unmapped')).toEqual([]);
  });

  it('keeps what one of them says of it', () => {
    expect(skills('Skills\nBaking\nGlazing\nBaking: bread, cakes')).toEqual([
      { name: 'Baking', keywords: ['bread', 'cakes'] },
      { name: 'Glazing' },
    ]);
  });

  it('is two where both say something', () => {
    expect(skills('Skills\nBaking: bread, cakes\nBaking: pies, tarts')).toHaveLength(2);
  });
});
