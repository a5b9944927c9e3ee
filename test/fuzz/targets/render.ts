import assert from 'node:assert/strict';
import type { Resume } from '../../../src/resume.ts';
import { render, type RenderOptions } from '../../../src/render/html/index.ts';
import { payloads } from '../../render/html/payloads.ts';
import { freeze } from '../freeze.ts';
import { isSafePage } from '../is-safe-page.ts';
import { makeResume, valueOf } from '../make-resume.ts';
import { mutateValue } from '../mutate-value.ts';
import type { Random } from '../random.ts';
import type { Case, Target } from '../target.ts';

const known = {
  sections: ['work', 'skills', 'education', 'summary'],
  labels: { work: 'Practice', present: 'now' },
  lang: 'pt-BR',
  dir: 'rtl',
  dates: 'month',
  durations: true,
  scheme: 'dark',
  colors: { background: ['#fff', '#000'], accent: ['rgb(1 2 3)', 'hsl(20deg 10% 10%)'] },
  font: 'Inter, serif',
  photo: true,
  page: { size: 'A4', margins: '2cm', numbers: true },
  today: '2026-01-31',
};

function makeOptions(random: Random): Readonly<Record<string, unknown>> {
  if (random.once(2)) return {};
  const lang = random.pick(['ar', 'zh', 'ja', 'he', 'ko', 'tr', 'pl', 'de-AT', 'xx', random.pick(payloads)]);
  const options = mutateValue({ ...known, lang }, random, known);
  return typeof options === 'object' && options !== null ? { ...options, css: '' } : {};
}

const make = (random: Random): Case => {
  const resume = makeResume(random);
  const inside = random.once(4) && typeof resume === 'object' && resume !== null && !Array.isArray(resume);
  const given = inside ? { ...resume, meta: { themeOptions: makeOptions(random) } } : resume;
  return { text: JSON.stringify(given), options: makeOptions(random) };
};

function check({ text, options }: Case): void {
  const value = freeze(valueOf(text)) as Resume;
  const page = render(value, freeze(options) as RenderOptions);
  assert.match(
    page,
    /^<!DOCTYPE html><html lang="[^"]+" dir="(?:ltr|rtl)">[^]*<\/html>$/,
    'it is no whole page',
  );
  isSafePage(page);
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
  assert(!/url\(|@import|expression\(/i.test(style), 'the style asks for something');
  assert.equal(render(value, options as RenderOptions), page, 'the second time differs');
}

export const renderTarget: Target = { name: 'render', share: 4, make, check };
