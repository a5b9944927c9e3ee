import { describe, expect, it } from 'vitest';
import { asPattern } from '../../src/cli/expand.ts';
import { readChunks } from '../../src/cli/read-chunks.ts';
import { renameOver } from '../../src/cli/rename-over.ts';

const fault = (code: string) => Object.assign(new Error(code), { code });

describe('renameOver', () => {
  /** Rename where the first attempts fail; says how many there were. */
  const attempts = (code: string, failing: number) => {
    let made = 0;
    const rename = () => {
      made += 1;
      if (made <= failing) throw fault(code);
    };
    return { run: () => renameOver('a', 'b', rename), made: () => made };
  };

  it.each(['EPERM', 'EBUSY', 'EACCES'])('tries again after %s', (code) => {
    const { run, made } = attempts(code, 2);
    run();
    expect(made()).toBe(3);
  });

  it('gives up in the end', () => {
    const { run, made } = attempts('EBUSY', Infinity);
    expect(run).toThrow('EBUSY');
    expect(made()).toBe(7);
  });

  it('does not try again what cannot be', () => {
    const { run, made } = attempts('ENOENT', Infinity);
    expect(run).toThrow('ENOENT');
    expect(made()).toBe(1);
  });
});

describe('readChunks', () => {
  /** Read what a stream says, one answer after the other: a text, or the code of an error. */
  const reading = (...answers: readonly (string | { readonly code: string })[]) => {
    const left = [...answers];
    return (_: number, chunk: Buffer) => {
      const answer = left.shift() ?? '';
      if (typeof answer !== 'string') throw fault(answer.code);
      return chunk.write(answer);
    };
  };

  it('waits for a pipe that has nothing yet', () =>
    expect(String(readChunks(0, 99, reading({ code: 'EAGAIN' }, 'Ada', { code: 'EAGAIN' }, ' Quill')))).toBe(
      'Ada Quill',
    ));

  it('takes the error at the end of a pipe on Windows for its end', () =>
    expect(String(readChunks(0, 99, reading('Ada', { code: 'EOF' })))).toBe('Ada'));

  it('reads no further than the limit', () =>
    expect(readChunks(0, 3, reading('Ada', ' Quill'))).toBe(undefined));

  it('hands on other errors', () => expect(() => readChunks(0, 9, reading({ code: 'EIO' }))).toThrow('EIO'));
});

describe('asPattern', () => {
  it.each([
    ['cvs\\*.txt', '\\', 'cvs/*.txt'],
    ['C:\\cvs\\**\\*.md', '\\', 'C:/cvs/**/*.md'],
    ['cvs\\*.txt', '/', 'cvs\\*.txt'],
    ['cvs\\cv.txt', '\\', 'cvs\\cv.txt'],
  ])('takes %s with %s for %s', (name, separator, pattern) =>
    expect(asPattern(name, separator)).toBe(pattern),
  );
});
