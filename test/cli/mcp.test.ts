import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './empty-folder.ts';
import { folderWith } from './folder-with.ts';
import { binary, recto } from './recto.ts';

const document = readFileSync(new URL('../../examples/word.txt', import.meta.url), 'utf8');
const pdfs = new URL('../files/pdf/seen/', import.meta.url);

/** What the server answered, one message a line, and how it ended. */
function talk(lines: readonly (string | object)[], folder = tmpdir()) {
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const { code, out, err } = recto(folder, ['mcp'], input);
  return {
    code,
    answers: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    err,
  };
}

const request = (id: number, method: string, params?: object) => ({ jsonrpc: '2.0', id, method, params });
const call = (name: unknown, given?: unknown, id = 1) =>
  request(id, 'tools/call', { name, arguments: given });

/** The result of one call of a tool. */
function resultOf(name: string, given: object) {
  const { answers, err } = talk([call(name, given)]);
  expect(err).toBe('');
  expect(answers).toHaveLength(1);
  const { result } = answers[0];
  if (result.structuredContent) expect(JSON.parse(result.content[0].text)).toEqual(result.structuredContent);
  return result;
}
const dataOf = (name: string, given: object) => resultOf(name, given).structuredContent;
const faultOf = (name: string, given: object) => {
  const { isError, content } = resultOf(name, given);
  expect(isError).toBe(true);
  return content[0].text as string;
};

describe('recto mcp', () => {
  it('begins with the revision of the protocol that the client asks for, and ends with its input', () => {
    const initialize = (id: number, protocolVersion: string) =>
      request(id, 'initialize', {
        protocolVersion,
        capabilities: {},
        clientInfo: { name: 'test', version: '1' },
      });
    const { code, answers, err } = talk([
      initialize(1, '2025-06-18'),
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      request(2, 'ping'),
      initialize(3, '1999-01-01'),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answers[0].result).toMatchObject({
      protocolVersion: '2025-06-18',
      capabilities: { tools: {} },
      serverInfo: { name: 'jsonresume-theme-recto', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    });
    expect(answers[1].result).toEqual({});
    expect(answers[2].result.protocolVersion).toBe('2025-11-25');
  });

  it('answers before more is said', async () => {
    const server = spawn(process.execPath, [binary, 'mcp']);
    for (const id of [1, 2]) {
      server.stdin.write(`${JSON.stringify(request(id, 'ping'))}\n`);
      const [chunk] = await once(server.stdout, 'data');
      expect(JSON.parse(String(chunk))).toEqual({ jsonrpc: '2.0', id, result: {} });
    }
    server.stdin.end();
    expect(await once(server, 'close')).toEqual([0, null]);
  });

  it('ends with 0 where nothing is said', () => expect(talk([])).toEqual({ code: 0, answers: [], err: '' }));

  it('lists its tools, each with a schema that has words for every argument', () => {
    const { answers } = talk([request(1, 'tools/list')]);
    const { tools } = answers[0].result;
    expect(tools.map(({ name }: { readonly name: string }) => name)).toEqual([
      'convert',
      'fill_gaps',
      'validate',
      'render',
    ]);
    for (const { description, inputSchema } of tools) {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      for (const name of inputSchema.required) expect(inputSchema.properties).toHaveProperty(name);
      for (const argument of Object.values<{ readonly description: string }>(inputSchema.properties))
        expect(argument.description).toMatch(/\S/);
    }
  });

  it.each<[string, string | object, number]>([
    ['a line that is not JSON', '{ "jsonrpc": ', -32700],
    ['a line that is not UTF-8 as JSON wants it', '\u0000', -32700],
    ['a number', '5', -32600],
    ['an empty list', '[]', -32600],
    ['another version', { jsonrpc: '1.0', id: 1, method: 'ping' }, -32600],
    ['a message without a method', { jsonrpc: '2.0', id: 1 }, -32600],
    ['an id that is an object', { jsonrpc: '2.0', id: {}, method: 'ping' }, -32600],
    ['an unknown method', request(1, 'resources/list'), -32601],
    ['parameters in a list', { jsonrpc: '2.0', id: 1, method: 'tools/call', params: ['convert'] }, -32602],
    ['an unknown tool', call('hire'), -32602],
    ['no tool', request(1, 'tools/call'), -32602],
    ['arguments in a list', call('convert', ['x']), -32602],
  ])('answers %s with its error, and goes on', (_, line, error) => {
    const { code, answers } = talk([line, request(9, 'ping')]);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { jsonrpc: '2.0', error: { code: error, message: expect.stringMatching(/\.|:/) } },
      { id: 9, result: {} },
    ]);
  });

  it('says nothing to notifications, answers and blank lines', () => {
    const { code, answers } = talk([
      { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } },
      { jsonrpc: '2.0', id: 1, result: {} },
      '',
      ' \r',
    ]);
    expect({ code, answers }).toEqual({ code: 0, answers: [] });
  });

  it('answers several messages in a list by a list', () => {
    const { answers } = talk([
      JSON.stringify([request(1, 'ping'), { jsonrpc: '2.0', method: 'x' }, 7, request(2, 'nothing')]),
      JSON.stringify([{ jsonrpc: '2.0', method: 'x' }]),
    ]);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject([
      { id: 1, result: {} },
      { id: null, error: { code: -32600 } },
      { id: 2, error: { code: -32601 } },
    ]);
  });

  it('takes a message of a megabyte, and refuses one that is too large', () => {
    const large = `Ada Quill\n\nSummary\n${'She wrote books about ink. '.repeat(40_000)}`;
    const { code, answers } = talk([
      call('validate', { resume: JSON.stringify({ basics: { summary: large } }) }),
      call('validate', { resume: 'x'.repeat(20_000_001) }, 2),
      'x'.repeat(40_000_001),
      request(3, 'ping'),
    ]);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 1, result: { structuredContent: { valid: true } } },
      { id: 2, result: { isError: true, content: [{ text: '"resume" is larger than 20 MB.' }] } },
      { id: null, error: { code: -32600, message: 'The message is larger than 40 MB.' } },
      { id: 3, result: {} },
    ]);
  });

  it('asks no config, and writes no file', () => {
    const folder = folderWith({ 'recto.config.json': '{ "rules": 5 }' });
    const { code, err } = talk([call('convert', { text: document })], folder);
    expect({ code, err, files: readdirSync(folder) }).toEqual({
      code: 0,
      err: '',
      files: ['recto.config.json'],
    });
  });

  it('takes no file and no option', () => {
    expect(recto(emptyFolder(), ['mcp', 'cv.txt'])).toMatchObject({ code: 2, out: '' });
    expect(recto(emptyFolder(), ['mcp', '--force'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('convert', () => {
  const lacking = 'Ada Quill\n\nExperience\n\nInkwell Ltd\n2019 - 2020\n- Wrote books';

  it('gives the resume that the command gives, in the same languages', () => {
    const { resume, languages, messages, doubts } = dataOf('convert', { text: document });
    const { out } = recto(emptyFolder(), ['convert'], document);
    expect(resume).toEqual(JSON.parse(out));
    expect(languages).toEqual(['en']);
    for (const message of messages) expect(message).not.toHaveProperty('places');
    for (const doubt of doubts)
      expect(doubt).toMatchObject({ pointer: expect.any(String), confidence: expect.any(Number) });
  });

  it('tells doubtful values with their confidence', () => {
    const { messages, doubts, resume } = dataOf('convert', {
      text: 'Ada Quill\n\nExperience\n2019 - 2020\nfoo bar\nbaz qux\n\nSkills\nthings',
    });
    const doubtful = messages.flatMap((message: { readonly ruleId: string; readonly pointers?: string[] }) =>
      message.ruleId === 'uncertain-value' ? (message.pointers ?? []) : [],
    );
    expect(doubts.map(({ pointer }: { readonly pointer: string }) => pointer)).toEqual(doubtful);
    expect(doubtful.length).toBeGreaterThan(0);
    for (const { pointer, value, confidence } of doubts) {
      const [, section = '', index = '', field = ''] = pointer.split('/');
      expect(resume[section][index][field]).toEqual(value);
      expect(confidence).toBeLessThan(0.5);
    }
  });

  it('gives gaps, with the line that they are near, and the template for them', () => {
    const { gaps, template } = dataOf('convert', { text: lacking });
    expect(gaps).toContainEqual({
      pointer: '/work/0/position',
      expected: 'job title',
      line: 5,
      near: 'Inkwell Ltd',
    });
    expect(template.work).toEqual([{ match: { name: 'Inkwell Ltd' }, position: null }]);
  });

  it('reads the bytes of files by what they hold', () => {
    const name = readdirSync(pdfs).find((one) => one.endsWith('.pdf')) as string;
    const base64 = readFileSync(new URL(name, pdfs)).toString('base64');
    expect(dataOf('convert', { base64, name }).resume.basics.name).toMatch(/\S/);
    const utf8 = Buffer.from(document).toString('base64');
    expect(dataOf('convert', { base64: utf8 }).resume.basics.name).toMatch(/\S/);
  });

  it('takes the name of a file for a sign of Markdown, and a text for a text', () => {
    const text = 'Ada Quill\n\nSkills\n\nInk, *gold leaf*';
    const skills = (given: object) => JSON.stringify(dataOf('convert', { text, ...given }).resume.skills);
    expect(skills({ name: 'cv.md' })).toBe(skills({ format: 'markdown' }));
    expect(skills({ name: 'cv.md' })).not.toBe(skills({ format: 'text' }));
    expect(skills({ name: 'cv.pdf' })).toBe(skills({ format: 'text' }));
  });

  it('maps files of other programs', () => {
    const text =
      'cv:\n  name: Ada Quill\n  sections:\n    skills:\n      - label: Ink\n        details: Black\n';
    expect(dataOf('convert', { text }).resume.basics.name).toBe('Ada Quill');
    expect(faultOf('fill_gaps', { text, supplement: {} })).toContain('RenderCV');
  });

  it.each<[object, string]>([
    [{}, 'Give either "text" or "base64".'],
    [{ text: 'x', base64: 'eA==' }, 'Give either "text" or "base64".'],
    [{ txt: 'x' }, 'Did you mean "text"?'],
    [{ text: 5 }, '"text" must be text.'],
    [{ text: '  ' }, 'is empty'],
    [{ text: 'x', format: 'pdf' }, '"format" must be one of text, markdown'],
    [{ text: 'x', languages: 'de' }, '"languages" must be a list of texts.'],
    [{ text: 'x', languages: ['de', 5] }, '"languages" must be a list of texts.'],
    [{ text: 'x', languages: ['tlh'] }, 'tlh'],
    [{ base64: '!' }, '"base64" is not base64.'],
    [{ base64: 'JVBERi0=', name: 'cv.pdf' }, 'cv.pdf'],
    [{ text: '{ "basics": { "name": "Ada Quill" } }' }, 'is already a resume'],
  ])('says what is wrong with %j', (given, said) => expect(faultOf('convert', given)).toContain(said));
});

describe('fill_gaps', () => {
  const text = 'Ada Quill\n\nExperience\n\nInkwell Ltd\n2019 - 2020\n- Wrote books';
  const supplement = {
    basics: { email: 'ada@example.org' },
    work: [{ match: { name: 'Inkwell Ltd' }, position: 'Editor' }],
  };

  it.each<[string, unknown]>([
    ['an object', supplement],
    ['its text', JSON.stringify(supplement)],
    [
      'YAML',
      'basics: { email: ada@example.org }\nwork: [{ match: { name: Inkwell Ltd }, position: Editor }]',
    ],
  ])('takes %s, and marks each value that was supplied', (_, given) => {
    const { resume, provenance, gaps } = dataOf('fill_gaps', { text, supplement: given });
    expect(resume.work[0]).toMatchObject({ name: 'Inkwell Ltd', position: 'Editor' });
    expect(provenance).toEqual({ '/basics/email': 'supplement', '/work/0/position': 'supplement' });
    expect(JSON.stringify(gaps)).not.toContain('/work/0/position');
  });

  it('takes the template of convert, filled in or not', () => {
    const { template, resume } = dataOf('convert', { text });
    const untouched = dataOf('fill_gaps', { text, supplement: template });
    expect(untouched).toMatchObject({ resume, provenance: {} });
    template.work[0].position = 'Editor';
    expect(dataOf('fill_gaps', { text, supplement: template }).resume.work[0].position).toBe('Editor');
  });

  it('says what found no place, and what is missing', () => {
    const stray = { work: [{ match: { name: 'Nowhere' }, position: 'Editor' }] };
    const { messages } = dataOf('fill_gaps', { text, supplement: stray });
    expect(messages).toContainEqual(
      expect.objectContaining({ ruleId: expect.stringMatching(/-supplement$/) }),
    );
    expect(faultOf('fill_gaps', { text })).toBe('fill_gaps needs "supplement".');
    expect(faultOf('fill_gaps', { text, supplement: '{ "basics": [' })).toContain('cannot be read');
  });
});

describe('validate', () => {
  const resume = '{\n  "basics": { "url": "example.org" },\n  "work": [{ "company": "Inkwell Ltd" }]\n}\n';

  it('tells what is wrong, with pointer and line', () => {
    const { valid, messages, text } = dataOf('validate', { resume });
    expect({ valid, text }).toEqual({ valid: false });
    expect(messages).toMatchObject([
      { ruleId: 'schema-format', pointer: '/basics/url', line: 2, column: 22 },
      { ruleId: 'old-name', pointer: '/work/0/company', line: 3 },
    ]);
  });

  it('fixes what is certain, and tells what is left', () => {
    const { valid, text, changes, messages } = dataOf('validate', { resume, fix: true });
    expect(valid).toBe(true);
    expect(text).toBe(resume.replace('"example', '"https://example').replace('company', 'name'));
    expect(changes).toHaveLength(2);
    expect(JSON.stringify(messages)).not.toContain('old-name');
  });

  it('reads YAML, and says where a text is neither', () => {
    expect(dataOf('validate', { resume: 'basics:\n  name: Ada Quill\n' })).toMatchObject({
      valid: true,
    });
    expect(dataOf('validate', { resume: '{ "basics": ', format: 'json' })).toMatchObject({
      valid: false,
      messages: [{ ruleId: 'unreadable-text', line: 1 }],
    });
  });
});

describe('render', () => {
  const resume = { basics: { name: 'Ada Quill' }, work: [{ name: 'Inkwell Ltd', salary: '1' }] };

  it.each([
    [{}, /^<!doctype html>.*Ada Quill/is],
    [{ format: 'html', look: 'classic', palette: 'wine' }, /^<!doctype html>.*Ada Quill/is],
    [{ format: 'markdown' }, /^# Ada Quill\n/],
    [{ format: 'text' }, /Ada Quill\n/],
  ])('draws %j, and says what it does not show', (options, drawn) => {
    const { content } = resultOf('render', { resume, ...options });
    expect(content).toHaveLength(2);
    expect(content[0].text).toMatch(drawn);
    expect(content[1].text).toContain('work[0].salary');
  });

  it('takes the text of a resume too', () => {
    const { content } = resultOf('render', {
      resume: 'basics:\n  name: Ada Quill\n',
      format: 'markdown',
    });
    expect(content.map(({ text }: { readonly text: string }) => text)).toEqual(['# Ada Quill\n']);
  });

  it.each<[object, string]>([
    [{ resume: {} }, 'nothing to show'],
    [{ resume: '{' }, '1:2'],
    [{ resume: { cv: { name: 'Ada Quill' } } }, 'RenderCV'],
    [{ resume, look: 'fancy' }, '"look" must be one of rail'],
    [{ resume: [] }, '"resume" must be an object.'],
  ])('says what is wrong with %j', (given, said) => expect(faultOf('render', given)).toContain(said));
});
