import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diff } from '../../src/cli/diff.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', '{', '', '  d'), { maxLength: 30 });

it('is a difference that git applies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-diff-'));
  fc.assert(
    fc.property(text, text, fc.boolean(), (one, other, end) => {
      const [before, after] = [one, other].map((lines) => `${lines.join('\n')}${end ? '\n' : 'x'}`) as [
        string,
        string,
      ];
      if (before === after) return;
      writeFileSync(join(folder, 'a'), before);
      const { status, stderr } = spawnSync(
        'git',
        ['apply', '--unidiff-zero', '--whitespace=nowarn', '-p0', '-'],
        {
          cwd: folder,
          input: diff('a', before, after),
          encoding: 'utf8',
        },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(after);
    }),
    { numRuns: 60 },
  );
  rmSync(folder, { recursive: true });
});
