const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Have something done when this process ends: by itself, by an exception that nobody catches, or by a signal.
 * @param clean may not wait for anything
 * @returns a function that cancels it
 */
export function atExit(clean: () => void): () => void {
  const forget = () => {
    process.removeListener('exit', clean);
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    forget();
    clean();
    // A signal with a listener does not end the process; without other listeners this must end it as usual
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.once('exit', clean);
  for (const signal of signals) process.once(signal, onSignal);
  return forget;
}
