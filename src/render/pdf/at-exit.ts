const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Have something done when this process ends: by itself, by an exception that nobody catches, or by a signal.
 * @param clean may not wait for anything
 * @returns what takes the wish back
 */
export function atExit(clean: () => void): () => void {
  const forget = () => {
    process.removeListener('exit', clean);
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    forget();
    clean();
    // Who listens to a signal is not ended by it; where nobody else does, it must end the process as ever
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.once('exit', clean);
  for (const signal of signals) process.once(signal, onSignal);
  return forget;
}
