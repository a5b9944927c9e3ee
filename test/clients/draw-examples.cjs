/** Draw the examples with the theme that is installed where this is run, as a client does, on whatever Node it runs on. */
const assert = require('node:assert/strict');
const { readdirSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const { render } = createRequire(join(process.cwd(), 'client.cjs'))('jsonresume-theme-recto');
const folder = join(__dirname, '../../examples');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

assert.ok(names.length > 2);
for (const name of names) {
  const resume = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  assert.equal(render(resume), readFileSync(join(folder, name.replace(/json$/, 'html')), 'utf8'), name);
}
console.log(`Node ${process.versions.node} drew ${names.length} pages.`);
