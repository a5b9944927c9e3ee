import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { targetsOf } from '../../src/cli/targets-of.ts';
import { emptyFolder } from './empty-folder.ts';

it.each([
  ['cv.txt', undefined, 'cv.json', 'cv.html'],
  ['a.b/cv.de.pdf', undefined, 'a.b/cv.de.json', 'a.b/cv.de.html'],
  ['cv', undefined, 'cv.json', 'cv.html'],
  ['cv.html', undefined, 'cv.json', 'cv.resume.html'],
  ['cv.htm', undefined, 'cv.json', 'cv.html'],
  ['in/cv.txt', 'out/', join('out', 'cv.json'), join('out', 'cv.html')],
  ['cv.txt', 'out\\', join('out\\', 'cv.json'), join('out\\', 'cv.html')],
  ['cv.txt', 'out/ada.pdf', 'out/ada.json', 'out/ada.pdf'],
  ['cv.txt', 'ada.HTM', 'ada.json', 'ada.HTM'],
  ['cv.txt', 'ada.md', 'ada.json', 'ada.md'],
  ['cv.txt', 'ada.JSON', 'ada.JSON', 'ada.html'],
  ['cv.json', 'ada.docx', 'ada.json', 'ada.docx'],
])('%s with --out %s becomes %s and %s', (file, out, resume, page) =>
  expect(targetsOf(file, out)).toEqual({ resume, page }),
);

it('a folder that is there is one, without a slash too', () => {
  const folder = join(emptyFolder(), 'resumes.html');
  mkdirSync(folder);
  expect(targetsOf('in/cv.txt', folder)).toEqual({
    resume: join(folder, 'cv.json'),
    page: join(folder, 'cv.html'),
  });
});

it.each([
  ['cv.txt', 'ada.png', 'cannot write .png files'],
  ['cv.txt', 'ada', 'ada has no extension'],
  ['cv.json', 'ada.json', 'cv.json is already a resume'],
  ['cv.yaml', 'ada.json', 'cv.yaml is already a resume'],
])('of %s nothing is made that is called %s', (file, out, reason) =>
  expect(() => targetsOf(file, out)).toThrow(reason),
);
