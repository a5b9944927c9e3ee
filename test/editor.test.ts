import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { describe, expect, it } from 'vitest';
import { configSchema, schemaWithOptions } from '../schema/generate.ts';

/** What VS Code does with JSON that names one of our schemas. */
function inEditor(schema: string, marked: string) {
  const service = getLanguageService({});
  service.configure({
    schemas: [{ uri: 'recto:schema', fileMatch: ['*.json'], schema: JSON.parse(schema) }],
  });
  const at = marked.indexOf('|');
  const document = TextDocument.create('file:///a.json', 'json', 1, marked.replace('|', ''));
  const json = service.parseJSONDocument(document);
  const position = document.positionAt(Math.max(0, at));
  return {
    completions: async () => (await service.doComplete(document, position, json))?.items ?? [],
    hover: async () => JSON.stringify((await service.doHover(document, position, json))?.contents ?? ''),
    problems: async () => (await service.doValidation(document, json)).map(({ message }) => message),
  };
}

describe('schema.json in an editor', () => {
  it('completes the options of the theme, with what they are for', async () => {
    const items = await inEditor(schemaWithOptions(), '{ "meta": { "themeOptions": { | } } }').completions();
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['look', 'palette', 'density', 'lang', 'sections']),
    );
    for (const { label, documentation } of items) expect(documentation, label).toBeTruthy();
  });

  it('completes the values of an option', async () => {
    const text = '{ "meta": { "themeOptions": { "look": | } } }';
    const items = await inEditor(schemaWithOptions(), text).completions();
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['"rail"', '"classic"', '"modern"', '"sidebar"']),
    );
  });

  it('tells what is wrong and what an option is', async () => {
    const text = '{ "meta": { "themeOptions": { "lo|ok": "clasic" } } }';
    expect((await inEditor(schemaWithOptions(), text).problems()).join()).toContain('"classic"');
    expect(await inEditor(schemaWithOptions(), text).hover()).toMatch(/\w{4,}/);
  });
});

describe('config.schema.json in an editor', () => {
  it('completes rules, with what they mean, and their levels', async () => {
    const items = await inEditor(configSchema(), '{ "rules": { | } }').completions();
    expect(items.find(({ label }) => label === 'insecure-url')?.documentation).toContain('https');
    const levels = await inEditor(configSchema(), '{ "rules": { "insecure-url": | } }').completions();
    expect(levels.map(({ label }) => label)).toEqual(expect.arrayContaining(['"off"', '"warn"', '"error"']));
  });
});
