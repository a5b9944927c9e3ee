/** Something that stops a command: one clear line for people, and the exit code. */
export class Failure extends Error {
  constructor(
    message: string,
    /** 1 if the input is at fault, 2 if the command was called wrongly. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
