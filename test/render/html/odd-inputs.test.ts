import { describe, expect, it } from 'vitest';
import type { Resume, ThemeOptions } from '../../../src/resume.ts';
import { render } from '../../../src/render/html/index.ts';
import { odd, revoked, throwing } from './odd-inputs.ts';
import { sample } from './sample.ts';
import { visible } from './visible.ts';

describe('odd inputs', () => {
  it('are many', () => expect(odd.length).toBeGreaterThanOrEqual(60));

  it.each(odd)('%s', (_name, input) => {
    const html = render(input as Resume);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr">[^]*<h1[^]*<\/html>$/);
    expect(html).not.toMatch(/undefined|NaN|\[object|Invalid Date|Infinity/);
    expect(html).not.toMatch(
      /<section[^>]*><h2[^>]*>[^<]*<\/h2><\/section>|<(?:p|li|h3|dd|dt|ul|dl|article|bdi)[^>]*><\/|<a [^>]*><\/a>/,
    );
  });

  it.each([
    null,
    'x',
    7,
    [],
    [null],
    { sections: revoked.proxy, labels: throwing },
    new Proxy({}, { get: () => expect.fail('trap') }),
  ])('wrong options %#', (options) =>
    expect(render(sample, options as unknown as ThemeOptions)).toBe(render(sample)),
  );
});

describe('what can be shown of the wrong type is shown', () => {
  it.each([
    [{ basics: { name: 42 } }, '42'],
    [{ basics: { label: true } }, 'true'],
    [
      { work: [{ name: 'W', startDate: new Date('2020-02-03T23:30:00Z'), endDate: 2021 }] },
      'Feb 2020 – 2021',
    ],
    [{ work: [{ name: 'W', summary: ['one', 'two'] }] }, 'one\ntwo'],
    [{ work: [{ name: 'W', highlights: 'alone' }] }, 'alone'],
    [{ work: { name: 'Sole' } }, 'Sole'],
    [{ skills: ['Soap', 'Water'] }, 'Soap, Water'],
    [{ basics: { location: 'Berlin' } }, 'Berlin'],
    [{ basics: { profiles: ['https://example.com/me'] } }, 'example.com/me'],
    [{ basics: throwing }, 'Kept'],
    [{ basics: { name: '@@@@~ N ~@@@@' } }, '@@@@~ N ~@@@@'],
    [{ basics: { summary: '@@@@~ a\n\n**b** ~@@@@' } }, '@@@@~ a\n\n**b** ~@@@@'],
  ])('%#', (input, text) => expect(visible(render(input as Resume))).toContain(text));
});

describe('the input', () => {
  it('may be frozen', () => expect(render(freeze(structuredClone(sample)))).toBe(render(sample)));

  it('is never changed', () => {
    const before = structuredClone(sample);
    render(sample, { sections: ['work'] });
    expect(sample).toEqual(before);
  });

  it('of any size takes its time in proportion', () => {
    const text = '[a](*`**[b](c'.repeat(20_000);
    expect(render({ basics: { summary: text, name: text, email: text, image: text } })).toContain('</html>');
  });
});

describe('a resume without a name', () => {
  it.each([
    [{}, 'Résumé', 'Résumé'],
    [{ basics: { label: 'Baker' } }, 'Baker', 'Baker'],
    [{ basics: { name: 'Ada', label: 'Baker' } }, 'Ada – Baker', 'Ada'],
    [{ basics: { name: 'Ada' } }, 'Ada', 'Ada'],
  ])('%#', (input, title, heading) => {
    expect(render(input)).toContain(`<title>${title}</title>`);
    expect(render(input)).toMatch(new RegExp(`<h1[^>]*><bdi>${heading}</bdi></h1>`));
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
