import { describe, expect, it } from 'vitest';
import { render } from '../../../src/render/html/index.ts';
import { fill } from './fill.ts';
import { payloads } from './payloads.ts';

const styleIn = (page: string) => /<style>([^]*?)<\/style>/.exec(page)?.[1];

describe('attacks in every field', () => {
  it.each(payloads)('%s', (payload) => {
    const html = render(fill(() => payload));
    const tags = [...html.matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag);
    expect(tags.filter((tag) => tag === 'script' || tag === 'style' || tag === 'title').sort()).toEqual([
      'script',
      'style',
      'title',
    ]);
    expect(tags.filter((tag) => /^(?:svg|iframe|object|embed|base|form|link)$/i.test(tag ?? ''))).toEqual([]);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(html).not.toMatch(
      /(?:href|src)="(?!https?:|mailto:|tel:|data:image\/(?:png|jpeg|webp|gif);base64,)/i,
    );
    expect(html.match(/<script[^>]*>([^]*?)<\/script>/)?.[1]).not.toContain('<');
  });

  it.each(payloads)('%s as options', (payload) => {
    const labels = Object.fromEntries(['work', 'present', 'resume', 'score'].map((name) => [name, payload]));
    const options = {
      labels,
      lang: payload,
      dir: payload,
      font: payload,
      scheme: payload,
      sections: [payload],
      dates: payload,
      durations: payload,
      colors: { background: [payload, payload], accent: payload, [payload]: [payload] },
      page: { size: payload, margins: payload, numbers: payload },
      photo: payload,
      css: payload.includes('</') ? payload : '',
      today: payload,
    };
    const resume = { work: [{ startDate: '2020' }] };
    expect(styleIn(render(resume, options as never))).toBe(styleIn(render(resume)));
    const html = render({ ...resume, meta: { themeOptions: options as never } });
    expect(styleIn(html)).toBe(styleIn(render(resume)));
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr">/);
    expect([...html.matchAll(/<(?:script|style|svg|img|iframe)/gi)]).toHaveLength(1);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son[a-z]+=/i);
  });

  it.each([
    ['http://x.example/p.png', false],
    ['https://x.example/p.png', true],
    ['data:image/png;base64,AAAA', true],
    ['data:image/svg+xml;base64,AAAA', false],
    ['data:image/png,AAAA', false],
    ['data:text/html;base64,AAAA', false],
    ['javascript:hit()', false],
    ['https://x.example/" onerror="hit()', false],
  ])('image %s: %s', (image, shown) => expect(render({ basics: { image } }).includes('<img')).toBe(shown));

  it('lets no address of mail carry headers', () => {
    expect(render({ basics: { email: 'a?bcc=b@example.com' } })).toContain(
      'href="mailto:a%3Fbcc%3Db@example.com"',
    );
  });
});
