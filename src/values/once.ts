/** Make a value when it is first asked for, and keep it: what is prepared while a package loads, every user waits for. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => (value ??= make());
};
