import { describe, expect, it } from 'vitest';
import { positions } from '../../src/source/position.ts';
import { readYaml } from '../../src/text/read-yaml.ts';

const colon = 'A value with a colon in it needs quotes';
const apart = 'This line does not line up with those above it';
const open = 'The quote that opens here is not closed';
const ended = 'The value ends before this; put all of it in quotes of a kind that is not in it';

describe('what keeps a text from being YAML is said in plain words, where it is', () => {
  it.each<readonly [text: string, line: number, column: number, reason: string]>([
    ['basics:\n  name: Ines\n  summary: Note: keeps lamps\n', 3, 12, colon],
    ['work:\n  - highlights:\n      - Kept: one: two\n', 3, 15, colon],
    ['basics:\n  name: Ines\n   label: Keeper\n', 3, 4, 'This line is indented too far'],
    ['work:\n  - match: { name: "A" }\n   position: Keeper\n', 3, 4, apart],
    ['basics:\n    name: Ines\n  label: Keeper\n', 3, 3, apart],
    ['basics:\n  name: Ada\n  location:\n city: Rome\n', 4, 2, apart],
    ['work:\n  - name: Ink\n    highlights:\n   - Bound books\n', 4, 4, apart],
    ['work:\n- name: A\n  - name: B\n', 3, 3, apart],
    ['basics:\n  name: Ines\n  label: "Keeper\nwork:\n - name: x\n', 3, 10, open],
    ["basics:\n  name: 'Ines\n  label: x\n", 2, 9, open],
    ["basics:\n  name: 'Ines O'Neil'\n", 2, 17, ended],
    ['basics:\n  label: [draft] Keeper\n', 2, 18, ended],
    ['basics:\n  label: @home\n', 2, 10, 'A value that begins with @ needs quotes'],
    ['basics:\n  label: & home\n', 2, 10, 'A value that begins with & needs quotes'],
    ['basics:\n  name: Ines\n  label: *home\n', 3, 10, 'A value that begins with * needs quotes'],
    ['basics:\n\tname: A\n', 2, 1, 'A tab indents this line; YAML takes only spaces'],
    ['basics: { name: A\nwork: []\n', 2, 1, 'A } is missing before this'],
    ['skills:\n  - keywords: [a, b\n', 3, 1, 'A ] is missing before this'],
    ['basics:\n  name Ines\n  label: B\n', 2, 3, 'A name must be followed by a colon and a space'],
    ['basics:\n  name: Ines\n  label:Keeper\n', 3, 3, 'A name must be followed by a colon and a space'],
    ['basics:\n  label: "C:\\path"\n', 2, 13, 'Between double quotes, write a backslash twice'],
    ['a: 1\n---\nb: 2\n', 2, 1, 'It has more than one document'],
  ])('%j', async (text, line, column, reason) => {
    const read = await readYaml(text);
    if (!('fault' in read)) throw new Error('It is YAML.');
    expect({ ...positions(text)(read.fault.at), reason: read.fault.reason }).toMatchObject({
      line,
      column,
      reason,
    });
  });
});
