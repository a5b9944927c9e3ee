/** Compute a value when it is first needed, and keep it; otherwise every user would wait for it while the package loads. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => (value ??= make());
};
