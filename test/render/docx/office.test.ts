import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Resume } from '../../../src/resume.ts';
import { runs } from '../../installed.ts';
import { fill } from '../html/fill.ts';
import { sample } from '../html/sample.ts';
import { partsIn } from './parts-in.ts';
import { rightToLeft, whole } from './people.ts';

/** Whether LibreOffice can open documents here, and its pages can be read. */
const officeIsHere = runs('soffice', '--version') && runs('pdftotext', '-v');
if (!officeIsHere) console.warn('LibreOffice is missing: documents of Word are not opened');

const people: Readonly<Record<string, Resume>> = {
  sample,
  whole,
  rightToLeft,
  filled: fill(
    ({ kind, path }) =>
      ({ uri: 'https://e.example/x', email: 'a@e.example', date: '2020-02', text: `Words of ${path}` })[kind],
  ),
  nobody: {},
};

describe.skipIf(!officeIsHere)('LibreOffice', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recto-docx-'));
    for (const [name, person] of Object.entries(people))
      writeFileSync(join(folder, `${name}.docx`), renderDocx(person));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...Object.keys(people).map((name) => join(folder, `${name}.docx`)),
      ],
      { stdio: 'ignore' },
    );
  }, 300_000);
  afterAll(() => folder && rmSync(folder, { recursive: true, force: true }));

  const shown = (name: string) =>
    signs(execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' }));

  it.each(['sample', 'whole', 'filled', 'nobody'])('shows all texts in their order: %s', (name) =>
    expect(shown(name)).toBe(signs(written(people[name] as Resume))),
  );

  it('shows all words from right to left', () => {
    const page = new Set(shown('rightToLeft'));
    expect([...signs(written(rightToLeft))].filter((sign) => !page.has(sign))).toEqual([]);
  });
});

const written = (resume: Resume) =>
  [...(partsIn(renderDocx(resume))['word/document.xml'] ?? '').matchAll(/<w:t [^>]*>([^<]*)</g)]
    .map(([, text = '']) => text)
    .join(' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Signs alone: blanks, bullets, numbers of points and invisible marks are not of the text. */
const signs = (text: string) =>
  text
    .replace(/^\s*(?:•|\d\.)\s/gm, '')
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '');
