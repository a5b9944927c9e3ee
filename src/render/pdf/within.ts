/** Wait for a promise that does not fail, but no longer than a number of milliseconds. */
export function within(milliseconds: number, event: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void event.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
