import { describe, expect, it } from 'vitest';
import { known } from '../../src/cli/options.ts';
import * as convert from '../../src/convert.ts';
import * as imported from '../../src/import/import-resume.ts';
import * as whole from '../../src/index.ts';
import * as lint from '../../src/lint/index.ts';
import * as render from '../../src/render/index.ts';
import * as docx from '../../src/source/docx.ts';
import * as html from '../../src/source/html.ts';
import * as odt from '../../src/source/odt.ts';
import * as pdf from '../../src/source/pdf.ts';
import * as validate from '../../src/validate/index.ts';
import { readme } from './readmes.ts';

describe('the READMEs', () => {
  it.each([
    ['src/README.md', { ...whole, ...convert }],
    ['src/source/README.md', { ...docx, ...odt, ...pdf, ...html }],
    ['src/import/README.md', imported],
    ['src/validate/README.md', validate],
    ['src/lint/README.md', lint],
    ['src/render/README.md', render],
  ])('%s names all that its doors export', (file, exported) => {
    for (const name of Object.keys(exported)) expect(readme(file)).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(Object.keys(known))('src/cli/README.md names --%s', (option) => {
    if (option === 'version') return;
    expect(readme('src/cli/README.md')).toMatch(new RegExp(`--${option}\\b`));
  });
});
