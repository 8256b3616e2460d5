/** What to do with text in another encoding. */
export const CONVERT = 'convert it first, such as with iconv -f WINDOWS-1256 -t UTF-8';

/** Something that whoever calls can put right: told in one line on standard error, never with a stack trace. */
export class Failure extends Error {
  /** @param exitCode 1: the input is at fault; 2: the command line is */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
