import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { explain } from '../../src/app/explain.tsx';
import { mark } from '../../src/app/marking.ts';

const document = readFileSync(new URL('../../examples/word.txt', import.meta.url), 'utf8');
const page = (text: string) =>
  explain(convert(text), { style: 'body{margin:0}', script: 'void 0;', hash: 'eA==' });
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

  it('links every stretch to its field, and says of every value where it is edited', () => {
    const html = page(document);
    const { provenance } = convert(document);
    const named = new Set([...html.matchAll(/ data-at="([^"]*)"/g)].flatMap((match) => match[1]?.split(' ')));
    for (const at of Object.keys(provenance)) expect(named).toContain(mark(at));
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(20);
    for (const target of links) expect(ids).toContain(target);
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
    expect(html).toMatch(/<li class="gap">.*Employer \(.*placeholder="Missing"/);
    expect(html).toContain('Suggested: <q>Harbour Mills</q>');
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
