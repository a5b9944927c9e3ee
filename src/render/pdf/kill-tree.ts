import { type ChildProcess, spawnSync } from 'node:child_process';

/** Kill a process that leads a group, and all that it started; nothing happens where they are gone. */
export function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended
  }
}
