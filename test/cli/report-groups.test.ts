import { describe, expect, it } from 'vitest';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';

const jobs = Array.from({ length: 7 }, (_, at) => ({
  company: `Inkwell ${at}`,
  website: `https://inkwell${at}.example`,
  startDate: `Jan ${2019 - at}`,
  endDate: `${2019 - at}`,
  summary: '',
}));
const resume = JSON.stringify({ basics: { name: 'Ada Quill', summary: ' ' }, work: jobs }, null, 2);
const said = (...words: readonly string[]) =>
  recto(folderWith({ 'resume.json': resume }), ['validate', ...words]).out;

describe('messages that are alike', () => {
  it('are one message with their count and first places', () => {
    const out = said();
    expect(out.match(/^resume\.json:/gm)).toHaveLength(3);
    expect(out).toContain('14 places: 8:7 work[].company → name, 9:7 work[].website → url\n');
    expect(out).toContain('"Jan 2018": Write 2018-01.');
    expect(out).toContain('  and 4 more (use --all to show them)\n');
    expect(out).toMatch(/8 places: 4:16 basics\.summary, \d+:\d+ work\[\]\.summary\n {2}Remove it\.\n/);
    expect(out.split('\n').length).toBeLessThan(20);
    expect(out).toMatch(
      /^invalid resume\.json: 7 errors, 14 warnings, 8 notes\n29 problems can be fixed automatically with --fix\n$/m,
    );
  });

  it('are shown each with --all, with their lines', () => {
    const out = said('--all');
    expect(out.match(/^resume\.json:/gm)).toHaveLength(29);
    expect(out.match(/\^+$/gm)).toHaveLength(29);
  });

  it('are each there for machines', () =>
    expect(JSON.parse(said('--format', 'json'))[0].messages).toHaveLength(29));
});
