import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { recto, type Run } from '../../cli/recto.ts';
import { validate } from '../../../src/validate/index.ts';
import { valueOf } from '../make-resume.ts';
import type { Random } from '../random.ts';
import type { Case, Target } from '../target.ts';
import { makeDocument } from './convert.ts';
import { makeText } from './validate-text.ts';

/** The words of a call; FILE is the file. */
const calls: readonly string[] = [
  ['validate FILE', 'validate FILE --format json', 'validate FILE --format sarif', 'validate -'],
  ['validate FILE --format github', 'validate FILE --fix', 'validate FILE --fix --dry-run', 'render FILE'],
  ['render FILE -o page.html', 'convert FILE', 'convert FILE -o cv.json --explain cv.html --infer'],
  ['convert FILE --init-facts facts.yaml', 'convert FILE --with FILE', 'convert FILE --format json', 'FILE'],
  ['convert FILE --from markdown --strict', 'FILE --force --with FILE', 'convert', 'render', 'validate'],
].flat();
const names = ['a.json', 'a.yaml', 'a.txt', 'a.md', 'a.JSON', 'resume.json', '-a.json', 'a [b]*.json', 'a'];

function make(random: Random): Case {
  const text = random.once(2) ? makeText(random).text : makeDocument(random);
  const mark = random.pick(['', '', '', '', '\ufeff']);
  let bytes = Buffer.from(mark + text, random.once(12) ? 'utf16le' : 'utf8').toString('latin1');
  if (random.once(6)) {
    const at = random.below(bytes.length + 1);
    bytes = bytes.slice(0, at) + String.fromCharCode(random.below(256)) + bytes.slice(at + random.below(3));
  }
  return { text: bytes, options: { call: random.pick(calls), name: random.pick(names) } };
}

function check({ text, options }: Case): void {
  const { call = 'validate FILE', name = 'a.json' } = options as {
    readonly call?: string;
    readonly name?: string;
  };
  const bytes = Buffer.from(text, 'latin1');
  const folder = mkdtempSync(join(tmpdir(), 'recto-fuzz-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const file = name.startsWith('-') ? `./${name}` : name;
    const words = call.split(' ').map((word) => (word === 'FILE' ? file : word));
    const run = recto(folder, words, bytes);
    const what = words.join(' ');
    assert(run.code === 0 || run.code === 1 || run.code === 2, `recto ${what} ends with ${run.code}`);
    assert.doesNotMatch(run.out + run.err, /\n\s+at \S+.*:\d+|node:internal/, 'it shows a stack');
    if (!call.includes('--fix') && !call.includes('--force'))
      assert(readFileSync(join(folder, name)).equals(bytes), 'it changes what it reads');
    for (const written of readdirSync(folder)) {
      assert(!written.endsWith('.tmp'), 'it leaves a temporary file');
      if (written !== name) isWhole(written, readFileSync(join(folder, written), 'utf8'));
    }
    speaks(call, run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isWhole(file: string, text: string): void {
  if (extname(file) === '.html')
    assert.match(text, /^<!DOCTYPE html>[^]*<\/html>$/, `${file} is half written`);
  if (extname(file) === '.json') assert(validate(JSON.parse(text)).valid, `${file} is not valid`);
}

/** What a terminal takes for an order, or shows other than it is. */
const orders = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function speaks(call: string, { out, err, code }: Run): void {
  const isJson = call.includes('--format json') || call.includes('sarif');
  const report = call.startsWith('convert') ? err : out;
  if (isJson && code !== 2 && !report.startsWith('recto:'))
    assert(
      report
        .split('\n')
        .every((line) => line === '' || valueOf(report) !== undefined || valueOf(line) !== undefined),
      'the report is no JSON',
    );
  const isReport = call.startsWith('validate') && !call.includes('--fix');
  assert.doesNotMatch(isReport && !isJson ? out + err : err, orders, 'a message gives the terminal orders');
}

export const commandTarget: Target = { name: 'command', share: 6, make, check };
