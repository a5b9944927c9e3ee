import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './empty-folder.ts';
import { formats } from './formats-refused.ts';
import { recto } from './recto.ts';

describe('what is not plain text is told by what it holds, and refused with what to do', () => {
  it.each(formats)('%s', (_, content, said) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.txt'), content);
    const refused = { code: 1, out: '', err: expect.stringContaining(said) };
    expect(recto(folder, ['convert', 'cv.txt'])).toEqual(refused);
    expect(recto(folder, ['convert'], Buffer.from(content))).toEqual(refused);
    expect(recto(folder, ['cv.txt'])).toEqual(refused);
    expect(readdirSync(folder)).toEqual(['cv.txt']);
  });
});
