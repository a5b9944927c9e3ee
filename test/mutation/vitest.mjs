import { GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';
import { restoreAllMocks, spyOn } from '@vitest/spy';
import * as chai from 'chai';
import { readFile } from 'node:fs/promises';
import { format } from 'node:util';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
globalThis[GLOBAL_EXPECT] = expect;
expect.extend(expect, {
  async toMatchFileSnapshot(told, path) {
    return { pass: told === (await readFile(path, 'utf8')), message: () => `${path} tells something else` };
  },
});

/** Tests that take seconds, which each mutant would have to wait for. */
const slow =
  /linear time|for any schema|never spoils|second time|however the text is laid|same text gives the same/;

/** What tests import from vitest, told to `tests` rather than run. */
export function vitestFor(tests) {
  const path = [];
  const named = new Set();
  const after = [];
  const it = (title, body) => {
    if (slow.test(title)) return;
    const name = [...path, title].join(' > ');
    const id = named.has(name) ? `${name} (${named.size})` : name;
    named.add(id);
    tests.push({
      id,
      run: async () => {
        try {
          await body();
        } finally {
          for (const hook of after) hook();
        }
      },
    });
  };
  const describe = (title, body) => {
    path.push(title);
    body();
    path.pop();
  };
  const each = (register) => (rows) => (title, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const told = title.replace(/\$(\w+)/g, (whole, key) => row?.[key] ?? whole);
      const holes = told.match(/%[a-z]/gi)?.length ?? 0;
      register(format(told, ...values.slice(0, holes)), () => body(...values));
    }
  };
  it.each = each(it);
  describe.each = each(describe);
  describe.skipIf = (skip) => (skip ? () => undefined : describe);
  return {
    describe,
    it,
    test: it,
    expect,
    afterEach: (hook) => after.push(hook),
    vi: { restoreAllMocks, spyOn },
  };
}
