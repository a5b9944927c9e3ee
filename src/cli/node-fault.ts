/** The oldest Node that the command runs on; the theme and the validator take an older one. */
const oldest = 20;

/** Say that a version of Node is too old for the command; undefined where it is not. */
export function nodeFault(version: string): string | undefined {
  return Number.parseInt(version, 10) < oldest
    ? `recto needs Node.js ${oldest} or later, and this is ${version}. Install a newer one: https://nodejs.org`
    : undefined;
}
