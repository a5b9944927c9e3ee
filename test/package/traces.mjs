/** Source maps: a stack trace of the command, or of who requires a door, names files and lines of the source. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const files = readdirSync(dist);
const lineOf = (path, line) => readFileSync(path, 'utf8').split('\n')[line];

/** The first place in the source that a program's stack trace names. */
function traced(code) {
  const words = ['--enable-source-maps', '--eval', code];
  const { stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  const [, path, line] = /[( ]([^( ]+\.tsx?):(\d+)(?::\d+)?\)?$/m.exec(stderr) ?? [];
  assert.ok(path, stderr);
  return lineOf(path, Number(line) - 1);
}

describe('a stack trace', () => {
  it('leads to the line that throws', () =>
    assert.match(
      traced("require('./dist/convert.cjs').convert(5)"),
      /throw new TypeError\('convert\(\) takes/,
    ));
});

describe('source maps', () => {
  it('are those of CommonJS, and name sources that there are', () => {
    const maps = files.filter((name) => name.endsWith('.map'));
    assert.ok(maps.length > 20);
    for (const name of maps) {
      assert.match(name, /\.cjs\.map$/);
      assert.ok(
        readFileSync(join(dist, name.slice(0, -4)), 'utf8').endsWith(`\n//# sourceMappingURL=${name}\n`),
      );
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(dist, name), 'utf8'));
      assert.equal(sourcesContent, undefined);
      for (const source of sources) assert.ok(readFileSync(join(dist, source)).length > 0);
    }
  });

  it('place what is loaded lazily, though its code was lengthened', () => {
    let seen = 0;
    for (const name of files.filter((file) => file.endsWith('.cjs') && files.includes(`${file}.map`))) {
      const map = JSON.parse(readFileSync(join(dist, `${name}.map`), 'utf8'));
      const sourceMap = new SourceMap(map);
      const code = readFileSync(join(dist, name), 'utf8').split('\n');
      for (const [line, text] of code.entries())
        for (const { index } of text.matchAll(/Promise\.resolve\(\)\.then\(\(\)=>require\(/g)) {
          const { originalSource, originalLine } = sourceMap.findEntry(line, index);
          if (/node_modules/.test(originalSource)) continue;
          seen += 1;
          // The statement may begin lines before
          const path = join(dist, originalSource);
          const lines = [0, 1, 2, 3, 4].map((more) => lineOf(path, originalLine + more));
          assert.match(
            lines.join('\n'),
            /import\(/,
            `${name}:${line + 1}:${index} ${path}:${originalLine + 1}`,
          );
        }
    }
    assert.ok(seen > 10, `${seen}`);
  });
});
