const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Wait until the person ends the command. */
export async function untilInterrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
}
