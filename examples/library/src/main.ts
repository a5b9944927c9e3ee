import { readFile, writeFile } from 'node:fs/promises';
import { convert, fix, lint, render, type Resume, validate } from 'jsonresume-theme-recto';

const document = await readFile('cv.txt', 'utf8');
const { resume, messages, gaps, confidence, provenance } = convert(document);

// What was not understood, and what is missing.
for (const { severity, reason, hint } of messages) console.log(`${severity}: ${reason} ${hint ?? ''}`);
for (const { pointer, expected } of gaps) console.log(`missing: the ${expected} (${pointer})`);

// How sure a value is, and which words of the document it comes from.
const pointer = '/work/0/position';
const places = provenance[pointer];
if (places && places !== 'supplement')
  console.log(
    `${pointer}: ${places.map(([start, end]) => document.slice(start, end)).join(' ')} (${confidence[pointer]})`,
  );

// A person knows what the document does not say.
const { resume: complete } = convert(document, {
  supplement: { work: [{ match: { name: 'Marbled Paper Works' }, position: 'Printer' }] },
});

// The schema, then what the schema takes and a person would not write.
const fixed = fix(complete).resume as Resume;
if (!validate(fixed).valid) throw new Error('The resume is not valid.');
for (const { reason } of lint(fixed).messages) console.log(`lint: ${reason}`);

await writeFile('resume.json', `${JSON.stringify(fixed, null, 2)}\n`);
await writeFile('resume.html', render(fixed, { look: 'classic' }));
console.log(`Wrote resume.json and resume.html for ${resume.basics?.name}.`);
