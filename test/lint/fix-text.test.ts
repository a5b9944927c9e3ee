import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import { fix, fixText } from '../../src/lint/index.ts';
import { readResume } from '../../src/text/read-resume.ts';
import { arbitrarySloppyResume } from './arbitrary-sloppy-resume.ts';
import { runs } from '../runs.ts';

const texts: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a value', '{"basics":{ "name" :  "Ada " }}', '{"basics":{ "name" :  "Ada" }}'],
  ['a name', '{"work": [{\n\t"company" : "A"}]}', '{"work": [{\n\t"name" : "A"}]}'],
  ['name and value', '{"basics": {"website": "a.de"}}', '{"basics": {"url": "https://a.de"}}'],
  ['out of a line, first', '{"basics": {"name": "", "label": "x"}}', '{"basics": {"label": "x"}}'],
  ['out of a line, last', '{"basics": {"label": "x", "name": ""}}', '{"basics": {"label": "x"}}'],
  ['out of a line, both', '{"basics": { "label": "", "name": "" }}', '{"basics": {  }}'],
  [
    'a line',
    '{\n  "basics": {\n    "name": "",\n    "label": "x"\n  }\n}',
    '{\n  "basics": {\n    "label": "x"\n  }\n}',
  ],
  [
    'a last line',
    '{\n  "basics": {\n    "label": "x",\n    "name": ""\n  }\n}',
    '{\n  "basics": {\n    "label": "x"\n  }\n}',
  ],
  [
    'last lines',
    '{\n  "basics": {\n    "label": "x",\n    "name": "",\n    "url": null\n  }\n}',
    '{\n  "basics": {\n    "label": "x"\n  }\n}',
  ],
  [
    'elements',
    '{"skills": [{"keywords": ["", "a", null, "b", ""]}, null]}',
    '{"skills": [{"keywords": ["a", "b"]}]}',
  ],
  [
    'comments stay',
    '{ // a\n  "basics": { // b\n    "label": "x", // c\n    "name": "", // d\n    /* e */ "url": null // f\n  },\n}',
    '{ // a\n  "basics": { // b\n    "label": "x" // c\n    // d\n    /* e */ // f\n  },\n}',
  ],
  [
    'commas in comments stay',
    '{"basics": {"label": "x" /* , */, "name": "" /* , */}}',
    '{"basics": {"label": "x" /* , */ /* , */}}',
  ],
  [
    'a comma at the end stays',
    '{\n  "skills": [\n    {},\n    null,\n  ]\n}',
    '{\n  "skills": [\n    {},\n  ]\n}',
  ],
  ['CRLF', '{\r\n  "work": null,\r\n  "skills": []\r\n}\r\n', '{\r\n  "skills": []\r\n}\r\n'],
  [
    'YAML values',
    'basics:\n  name: \'Ada \'  # me\n  label: " x"\n',
    'basics:\n  name: \'Ada\'  # me\n  label: "x"\n',
  ],
  [
    'YAML dates',
    'work:\n  - startDate: Jan 2020\n    endDate: Present\n',
    'work:\n  - startDate: "2020-01"\n',
  ],
  [
    'YAML names',
    'work:\n- company: A # c\n  "website": a.de\n',
    'work:\n- name: A # c\n  "url": https://a.de\n',
  ],
  ['YAML first of an entry', 'work:\n  - url:\n    name: A\n', 'work:\n  - name: A\n'],
  ['YAML first two of an entry', 'work:\n  - url:\n    position: ""\n    name: A\n', 'work:\n  - name: A\n'],
  ['YAML all', 'basics:\n  name: ""\nwork: []\n', 'basics:\n  {}\nwork: []\n'],
  [
    'YAML elements',
    'skills:\n- keywords:\n  - a\n  - ""  # nothing\n  -\n',
    'skills:\n- keywords:\n  - a\n  # nothing\n',
  ],
  ['YAML all elements', 'skills:\n- \nwork: []\n', 'skills:\n  []\nwork: []\n'],
  [
    'YAML in brackets',
    'skills: [{ name: "", level: x }, { keywords: [a, ""] }]\n',
    'skills: [{ level: x }, { keywords: [a] }]\n',
  ],
  [
    'comments of YAML stay',
    '# one\nbasics: # two\n  # three\n  name: ~ # four\n  label: x\n',
    '# one\nbasics: # two\n  # three\n  # four\n  label: x\n',
  ],
  ['nothing in what is no JSON', '{"basics": {"name": ""}', '{"basics": {"name": ""}'],
  ['a key that stands twice alike', '{"basics": {"name": "A", "name": "A"}}', '{"basics": {"name": "A"}}'],
  [
    'all but an object that says two things',
    '{"basics": {"name": "A", "name": "B", "label": ""}, "work": [{"company": "C"}]}',
    '{"basics": {"name": "A", "name": "B", "label": ""}, "work": [{"name": "C"}]}',
  ],
  [
    'all but what the root says twice, under the name that it has',
    '{"experience": [], "basics": {"label": ""}, "work": [{"company": "A"}], "work": [{"company": "B"}]}',
    '{"experience": [], "basics": {}, "work": [{"company": "A"}], "work": [{"company": "B"}]}',
  ],
  [
    'an old name that the root says twice',
    '{"certifications": [{"name": "A"}], "certifications": [], "skills": ["C"]}',
    '{"certifications": [{"name": "A"}], "certifications": [], "skills": [{ "name": "C" }]}',
  ],
  ['numbers as they are written', '{"education": [{"score": 3.80}]}', '{"education": [{"score": "3.80"}]}'],
  ['names alone', '{"skills": ["Git", "C"]}', '{"skills": [{ "name": "Git" }, { "name": "C" }]}'],
  ['an entry alone', '{"work": { "company": "A" /* mine */ }}', '{"work": [{ "name": "A" /* mine */ }]}'],
  [
    'an entry alone in YAML',
    'work:\n  company: A # mine\n  url:\n\n  summary: |\n    B\n      C\n  highlights:\n  - D\nskills:\n  name: E',
    'work:\n  - name: A # mine\n\n    summary: |\n      B\n        C\n    highlights:\n    - D\nskills:\n  - name: E',
  ],
  [
    'an entry alone in YAML, not the one that has another name',
    'work: &a\n  name: A\nvolunteer: *a\nskills: [C]\n',
    'work: &a\n  name: A\nvolunteer: *a\nskills: [{ "name": "C" }]\n',
  ],
  [
    'lines with bullets',
    'work:\n  - highlights: |\n      - A, b\n\n      - C\n    name: D\n',
    'work:\n  - highlights: ["A, b", "C"]\n    name: D\n',
  ],
  ['a list of one', '{"basics": {"email": [ "a@e.example" ]}}', '{"basics": {"email": "a@e.example"}}'],
  ['a name beside its like', '{"work": [{"name": "A", "company": "A"}]}', '{"work": [{"name": "A"}]}'],
  ['a number with its sign', 'basics:\n  phone: +44170\n', 'basics:\n  phone: "+44170"\n'],
  [
    'YAML kinds',
    'basics:\n  phone: 0170123\n  email:\n    - a@e.example\nskills:\n  - Git\n  - name: C\n    keywords: D # one\n',
    'basics:\n  phone: "0170123"\n  email:\n    "a@e.example"\nskills:\n  - { "name": "Git" }\n  - name: C\n    keywords: ["D"] # one\n',
  ],
];

describe('fixText', () => {
  test.each(texts)('%s', async (_, before, after) => {
    const { text } = await fixText(before);
    expect(text).toBe(after);
    expect(await fixText(text)).toEqual({ text, changes: [] });
  });

  it('tells the changes that fix tells', async () => {
    const resume = { work: [{ company: 'A', endDate: 'Present' }] };
    expect((await fixText(JSON.stringify(resume))).changes).toEqual(fix(resume).changes);
  });

  it('writes what fix gives, however the text is laid out', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySloppyResume,
        fc.constantFrom(undefined, 1, 2, '\t'),
        async (resume, indent) => {
          const json = JSON.stringify(resume, null, indent);
          const { text, changes } = await fixText(json, { format: 'json' });
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(fix(JSON.parse(json)).resume)));
          expect(await fixText(text, { format: 'json' })).toEqual({ text, changes: [] });
          if (changes.length === 0) expect(text).toBe(json);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('never spoils YAML', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySloppyResume, async (resume) => {
        const yaml = stringify(resume);
        const before = await readResume(yaml, 'yaml');
        const { text, changes } = await fixText(yaml, { format: 'yaml' });
        if ('fault' in before || changes.length === 0) {
          expect(text).toBe(yaml);
          return;
        }
        const after = await readResume(text, 'yaml');
        expect('value' in after && JSON.stringify(after.value)).toBe(
          JSON.stringify(fix(before.value).resume),
        );
      }),
      { numRuns: runs(200) },
    );
  });
});
