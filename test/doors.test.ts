import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const doors: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'compile',
    'convert',
    'fix',
    'fixText',
    'lint',
    'pdfRenderOptions',
    'render',
    'validate',
    'validateText',
  ],
  './convert': ['convert', 'mapping', 'readMarkdown', 'readText'],
  './convert/english': ['convert', 'mapping', 'readMarkdown', 'readText'],
  './docx': ['Unreadable', 'readDocx'],
  './odt': ['Unreadable', 'readOdt'],
  './pdf': ['Unreadable', 'readPdf'],
  './html': ['readHtml'],
  './import': ['importResume'],
  './validate': ['compile', 'validate', 'validateText'],
  './lint': ['fix', 'fixText', 'lint'],
  './theme': ['pdfRenderOptions', 'render'],
  './render': ['pdfRenderOptions', 'render', 'renderDocx', 'renderMarkdown', 'renderPdf', 'renderText'],
};

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const name = (door: string) => manifest.name + door.slice(1);

describe('the doors of the package', () => {
  it('are these and no others', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      ...Object.keys(doors),
      './schema.json',
      './config.schema.json',
      './package.json',
    ]);
  });

  it.each(Object.entries(doors))('%s exports the same by import and by require', async (door, names) => {
    expect(Object.keys(await import(name(door))).sort()).toEqual(names);
    expect(Object.keys(createRequire(import.meta.url)(name(door))).sort()).toEqual(names);
  });

  it('./schema.json is JSON Resume with the options of the theme', () => {
    const schema = createRequire(import.meta.url)(name('./schema.json'));
    expect(schema.properties.meta.properties.themeOptions).toEqual({ $ref: '#/definitions/themeOptions' });
    expect(Object.keys(schema.definitions.themeOptions.properties)).toContain('sections');
  });
});
