import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bugs } from '../../package.json';
import { nodeFault } from '../../src/cli/node-fault.ts';
import { emptyFolder } from './empty-folder.ts';
import { recto } from './recto.ts';

describe('a Node that is too old', () => {
  it.each(['0.12.18', '16.20.2', '18.20.8'])('%s is refused, with what to do', (version) =>
    expect(nodeFault(version)).toMatch(
      new RegExp(`^recto needs Node\\.js 20 or later, and this is ${version}\\. `),
    ),
  );

  it.each(['20.0.0', '24.1.0', '100.0.0'])('%s is not', (version) =>
    expect(nodeFault(version)).toBe(undefined),
  );
});

describe('a bug in Recto', () => {
  /** Have the command fail where it should not. */
  const failing = (flags = '') => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'break.cjs'),
      'Array.prototype.flatMap = () => { throw new Error("broken"); };',
    );
    const env = { NODE_OPTIONS: `--require ./break.cjs ${flags}` };
    return recto(folder, ['convert'], 'Ada Quill\n\nSkills\nInk', env);
  };

  it('is told with where it is and where to report it', () => {
    const { code, out, err } = failing();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Error: broken\n.*This is a bug in Recto \d/s);
    expect(err).toContain(bugs.url);
    expect(err).toContain('--enable-source-maps');
  });

  it('names the source where maps are asked for', () => {
    const { err } = failing('--enable-source-maps');
    expect(err).toMatch(/src[\\/].*\.ts:\d+/);
    expect(err).not.toContain('NODE_OPTIONS');
  });
});
