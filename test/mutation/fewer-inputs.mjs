/** Let fast-check try few inputs, the same ones each time: most mutants are noticed at once, and the others must not wait. */
export function fewerInputs({ default: fc, ...rest }) {
  const assert = (property, options) =>
    fc.assert(property, {
      ...options,
      numRuns: Math.ceil((options?.numRuns ?? 100) / 200),
      seed: 1,
      endOnFailure: true,
    });
  return { ...rest, default: { ...fc, assert } };
}
