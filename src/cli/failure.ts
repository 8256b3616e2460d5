/** Something the user can mend: told in one line on standard error, never with a stack trace. */
export class Failure extends Error {
  /** @param exitCode 1: the input is at fault; 2: the command line is */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
