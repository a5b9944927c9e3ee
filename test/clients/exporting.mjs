import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { examples } from './examples.mjs';
import { node18, withoutNode18 } from './node18.mjs';
import { start } from './start.mjs';

const theme = ['-t', 'jsonresume-theme-recto'];

/** Try that both clients take what recto converted, and draw the same page of it. */
export function tryExporting(project) {
  for (const { name, document } of examples)
    describe(`with examples/${name}`, () => {
      const cwd = join(project.folder, name);
      const client = (program, ...words) => start(program, words, { cwd, env: project.env });
      const sameAsOurs = async (file) => {
        const [page, ours] = await Promise.all([file, 'recto.html'].map((each) => readFile(join(cwd, each))));
        assert.ok(
          page.equals(ours),
          `${file} has ${page.length} bytes, recto.html ${ours.length}, or others`,
        );
      };
      before(() => mkdir(cwd));

      it('recto convert, recto validate, recto render', async () => {
        await client(project.recto, 'convert', document, '-o', 'resume.json');
        await client(project.recto, 'validate', 'resume.json');
        await client(project.recto, 'render', 'resume.json', '-o', 'recto.html');
      });

      it('resume validate', async () => {
        assert.match(await client(project.resume, 'validate'), /resume\.json is valid/);
      });

      it('resumed validate', async () => {
        await client(project.resumed, 'validate', 'resume.json');
      });

      it('resumed render draws the page of recto render', async () => {
        await client(project.resumed, 'render', 'resume.json', ...theme, '-o', 'resumed.html');
        await sameAsOurs('resumed.html');
      });

      it('resume export --theme recto draws the page of recto render', async () => {
        await client(project.resume, 'export', 'resume-cli.html', '--theme', 'recto');
        await sameAsOurs('resume-cli.html');
      });

      it('resume export --theme recto draws the same page on Node 18', { skip: withoutNode18 }, async () => {
        await client(node18, project.resume, 'export', 'node18.html', '--theme', 'recto');
        await sameAsOurs('node18.html');
      });

      it('resume export --theme . in the folder of the theme draws the same page', async () => {
        const words = ['export', join(cwd, 'dot.html'), '--theme', '.', '-r', join(cwd, 'resume.json')];
        await start(project.resume, words, { cwd: project.theme, env: project.env });
        await sameAsOurs('dot.html');
      });

      it('resumed export and resume export print as many pages', async () => {
        await print(project.resumed, 'export', 'resume.json', ...theme, '-o', 'resumed.pdf');
        await print(project.resume, 'export', 'resume-cli.pdf', '--theme', 'recto');
        const [resumed, resumeCli] = await Promise.all(['resumed.pdf', 'resume-cli.pdf'].map(printed));
        assert.deepEqual(resumeCli, resumed);
        assert.ok(resumed.pages >= 1 && resumed.text.length > 100, JSON.stringify(resumed));
      });

      /** Puppeteer, which both clients print by, now and then misses that a page was loaded, and gives up: ask once more. */
      async function print(...command) {
        try {
          await client(...command);
        } catch (error) {
          if (!/Navigation timeout/.test(error.message)) throw error;
          await client(...command);
        }
      }

      async function printed(file) {
        const pages = Number(/^Pages:\s+(\d+)$/m.exec(await client('pdfinfo', file))?.[1]);
        return { pages, text: await client('pdftotext', file, '-') };
      }
    });
}
