import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const folder = new URL('../../../shared/documents/', import.meta.url);

describe.skipIf(!existsSync(folder))('the document that the project began with', () => {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

  it('gives its exact result', () => {
    const { resume, messages, ledger } = convert(read('profile-page.txt'));
    expect(resume).toEqual(JSON.parse(read('profile-page.expected.json')));
    const ids = messages.map((message) => message.ruleId);
    expect(ids.filter((id) => id === 'duplicate-range')).toHaveLength(3);
    expect(
      messages
        .filter((message) => message.ruleId === 'entry-without-content')
        .map((message) => message.pointer),
    ).toEqual(['/work/0']);
    expect(messages.filter((message) => message.reason.includes('employer'))).toHaveLength(1);
    expect(ledger.filter((entry) => entry.fate === 'unmapped')).toEqual([]);
  });
});
