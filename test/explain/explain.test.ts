import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { explain } from '../../src/explain/explain.tsx';

const document = readFileSync(new URL('../../examples/word.txt', import.meta.url), 'utf8');
const page = (text: string) => explain(convert(text));
const visible = (html: string) =>
  html
    .replace(/<small>.*?<\/small>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('the page that shows what became of a text', () => {
  it('holds the document letter for letter', () => {
    expect(visible(page(document))).toContain(document.trim());
  });

  it('links every value both ways', () => {
    const html = page(document);
    const { provenance } = convert(document);
    for (const pointer of Object.keys(provenance))
      expect(html).toContain(`id="${encodeURIComponent(pointer)}"`);
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
    for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('says in words what found no field', () => {
    const text =
      'WORK EXPERIENCE\n\nTannery Row Ltd\t2019 – 2021\nSaddler\n\nPERMANENT COLLECTION\n\nTwo saddles in the county museum.';
    expect(page(text)).toContain('[not mapped]');
  });

  it('shows what is missing and what the prose suggests', () => {
    const html = page(
      'Experience\n2019 – 2021\nI joined Harbour Mills when it had four people, and built its first loom.',
    );
    expect(html).toContain('<code>/work/0/name</code> has no employer.');
    expect(html).toContain('<code>/work/0/name</code> could be <q>Harbour Mills</q> (60 %).');
  });

  it('runs nothing that the text holds', () => {
    const html = page('Skills\n<script>alert(1)</script>, "><img src=x onerror=alert(1)>');
    expect(html).not.toMatch(/<script>alert|<img/);
  });

  it('is valid HTML', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'void-style': 'off',
        'no-inline-style': 'off',
        'long-title': 'off',
        'valid-id': 'off',
        'no-redundant-role': 'off',
      },
    }).validateString(page(document));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});
