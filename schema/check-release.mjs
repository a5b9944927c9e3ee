/**
 * Check that what is here can be published: no placeholder is left in package.json and in what is made of it, CHANGELOG.md tells of the version, and
 * the tag that a workflow runs for, if there is one, is that of the version. npm runs it before it publishes.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { GITHUB_REF_TYPE, GITHUB_REF_NAME } = process.env;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const faults = [];

for (const file of ['package.json', 'src/cli/README.md'])
  if (/\bOWNER\b/.test(readFileSync(file, 'utf8')))
    faults.push(`${file} still has OWNER in it. Write who the repository belongs to in its place.`);
const headings = readFileSync('CHANGELOG.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('## '));
if (!headings.some((line) => line.split(/[ ,]+/)[1] === version))
  faults.push(`CHANGELOG.md has no section for ${version}.`);
if (GITHUB_REF_TYPE === 'tag' && GITHUB_REF_NAME !== `v${version}`)
  faults.push(`The tag is ${GITHUB_REF_NAME}, and the version ${version}.`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
