#!/usr/bin/env node
import { nodeFault } from './node-fault.ts';

const fault = nodeFault(process.versions.node);
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
} else {
  // Loaded when it is known that this Node can.
  void import('./main.ts')
    .then(({ main }) => main(process.argv.slice(2)))
    .catch(async (error: unknown) => (await import('./report-bug.ts')).reportBug(error))
    .then((code) => {
      process.exitCode = code;
    });
}
