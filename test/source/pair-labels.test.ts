import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { pairLabels } from '../../src/source/columns/pair-labels.ts';
import { readText } from '../../src/source/read-text.ts';

const paired = (text: string) => pairLabels(readText(text)).text;

describe('labels and the values that begin with a colon', () => {
  it.each<readonly [string, string, string]>([
    ['one below the other', 'Name\n\n: Ada Quill\n\nAge\n: 30', 'Name : Ada Quill\n\n\nAge : 30\n'],
    [
      'in two columns, below a heading',
      'Personal Profile\n\nName\nNationality\n\n: Ada Quill\n:Irish\n\nEducation',
      'Personal Profile\n\nName : Ada Quill\nNationality :Irish\n\n\nEducation\n',
    ],
    [
      'with a value over two rows',
      'Company\nAddress\nRole\n: Quill Ltd\n: 3 Reed Lane\nBath\n: Baker\n',
      'Company : Quill Ltd\nAddress : 3 Reed Lane Bath\nRole : Baker\n\n',
    ],
  ])('are put together: %s', (_, text, lines) => {
    expect(paired(text)).toBe(lines);
  });

  it.each([
    'Name : Ada Quill\nAge : 30',
    'Name\n: Ada Quill\n: Irish\n',
    'I have worked in five bakeries, and in two mills.\n: Ada Quill',
    'Name\n:)\n',
    ': Ada Quill',
  ])('or left as they are: %j', (text) => {
    const source = readText(text);
    expect(pairLabels(source)).toBe(source);
  });

  it('and keep their places in the document', () => {
    const text = 'Name\nNationality\n\n: Ada Quill\n: Irish\n\nExperience\nBaker, Crumb Ltd, 2019 – 2021\n';
    const { resume, provenance } = convert(text);
    expect(resume.basics?.name).toBe('Ada Quill');
    expect(provenance['/basics/name']).toEqual([[20, 29]]);
  });
});
