import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { findPhones, findUrls } from '../../src/parse/tokens/contacts.ts';

describe('addresses', () => {
  it.each([
    ['ada.example.com', 'ada.example.com'],
    ['quill.dev/ada, README.md', 'quill.dev/ada'],
    ['three.js/examples', ''],
    ['Node.js, three.js, ASP.NET', ''],
    ['asp.net/mvc', ''],
    ['B.Com (Hons)', ''],
    ['1.png', ''],
  ])('%s', (text, found) => {
    expect(
      findUrls(text, true)
        .map((match) => match.text)
        .join(' '),
    ).toBe(found);
  });
});

describe('phone numbers keep the bracket that is theirs', () => {
  it.each([
    ['(+65) 9555 3049', '(+65) 9555 3049'],
    ['(805) 555-0143', '(805) 555-0143'],
    ['(+44 20 7946 0000)', '+44 20 7946 0000'],
    ['+1 (415) 555 7282', '+1 (415) 555 7282'],
    ['ada@quill.example (805) 555-0143', '(805) 555-0143'],
  ])('%s', (text, found) => {
    expect(findPhones(text).map((match) => match.text)).toEqual([found]);
  });
});

describe('addresses of the person', () => {
  const basics = (lines: string) =>
    convert(`Ada Quill\n${lines}\n\nExperience\nBookbinder, Inkwell Ltd, 2019 – 2021\n`).resume.basics;

  it('are read once', () => {
    const found = basics('ada@quill.example\ngithub.com/adaquill\nhttps://github.com/adaquill/');
    expect(found?.profiles).toHaveLength(1);
    expect(basics('quill.example/ada\nhttps://www.quill.example/ada')).toMatchObject({
      url: 'https://quill.example/ada',
    });
  });

  it('are no pictures', () => {
    expect(basics('ada@quill.example\nhttps://quill.example/ada.jpg')?.url).toBeUndefined();
  });
});
