/**
 * Fuzz every door and the built command:
 * npm run fuzz -- [--seconds 60] [--seed 1] [--only convert] [--case 123]
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** No case takes so long that is not hanging. */
const longest = 90_000;

const campaign = fork(fileURLToPath(new URL('campaign.ts', import.meta.url)), process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'ipc'],
});
let running = '';
let since = Date.now();
campaign.stdio[3]?.on('data', (chunk: Buffer) => {
  running = chunk.toString().trimEnd().split('\n').at(-1) ?? running;
  since = Date.now();
});

const watch = setInterval(() => {
  if (Date.now() - since > longest) campaign.kill('SIGKILL');
}, 1_000);

campaign.on('exit', (code, signal) => {
  clearInterval(watch);
  if (code === 0 || code === 1) process.exitCode = code;
  else {
    const [name, number] = running.split(' ');
    console.log(`\n${name}: ${signal === 'SIGKILL' ? 'it hangs' : 'it ends the process'}`);
    console.log(`again: npm run fuzz -- --only ${name} --case ${number}\n1 finding`);
    process.exitCode = 1;
  }
});
