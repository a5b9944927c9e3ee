import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';

/** Unseen, without a window, and without a word to the network. */
const flags = [
  // Old versions, which know no `new`, take it for a plain --headless
  '--headless=new',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-breakpad',
  '--disable-quic',
  '--hide-scrollbars',
  '--mute-audio',
  // Does not ask for a password to open the system's keyring
  '--password-store=basic',
  '--use-mock-keychain',
  '--host-resolver-rules=MAP * ~NOTFOUND',
] as const;

/**
 * Start a browser as a process that does not keep this one from ending.
 * It listens on file descriptor 3 and answers on 4.
 * @param path where the browser is
 * @param folder where it may write
 */
export function startBrowser(path: string, folder: string): ChildProcess {
  const { platform, env } = process;
  const asRoot = platform === 'linux' && process.getuid?.() === 0;
  const child = spawn(path, [...flags, ...(asRoot ? ['--no-sandbox'] : []), `--user-data-dir=${folder}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // Its own process group, so that all its processes can be killed at once
    detached: platform !== 'win32',
    windowsHide: true,
    // What it writes beside its folder goes with the folder; elsewhere that makes the paths of sockets too long
    env: platform === 'linux' ? { ...env, TMPDIR: folder } : env,
  });
  child.unref();
  for (const pipe of child.stdio) if (pipe instanceof Socket) pipe.unref();
  return child;
}
