/** JSON that remembers the line on which each value stands, so that a person can be told where a file is wrong. */
export interface JsonWithLines {
  value: unknown;
  /** The line, from 1, of the value at a path, or of the nearest thing around it that is there. */
  lineOf(path: readonly (string | number)[]): number;
}

/** The text is no JSON. */
export class JsonSyntaxError extends Error {
  constructor(readonly line: number) {
    super(`no JSON from line ${line}`);
  }
}

const DEEPEST = 32;
const SCALAR =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const SPACE = /[ \t\r\n]*/y;

const keyOf = (path: readonly (string | number)[]) => JSON.stringify(path.map(String));

class Reader {
  readonly lines = new Map<string, number>();
  private at = 0;
  private counted = 0;
  private lineNow = 1;

  constructor(private readonly text: string) {}

  read(): unknown {
    const value = this.value([]);
    this.skip();
    if (this.at < this.text.length) this.fail();
    return value;
  }

  /** Counts on from the last call: a long file is gone through once. */
  private line(): number {
    for (; this.counted < this.at; this.counted++) if (this.text[this.counted] === '\n') this.lineNow++;
    return this.lineNow;
  }

  private fail(): never {
    throw new JsonSyntaxError(this.line());
  }

  private skip() {
    SPACE.lastIndex = this.at;
    SPACE.test(this.text);
    this.at = SPACE.lastIndex;
  }

  private takes(char: string): boolean {
    this.skip();
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private scalar(): unknown {
    this.skip();
    SCALAR.lastIndex = this.at;
    const found = SCALAR.exec(this.text)?.[0];
    if (found === undefined) this.fail();
    this.at += found.length;
    return JSON.parse(found);
  }

  private value(path: readonly (string | number)[]): unknown {
    this.skip();
    if (path.length > DEEPEST) this.fail();
    this.lines.set(keyOf(path), this.line());
    if (this.takes('{')) return this.object(path);
    if (this.takes('[')) return this.array(path);
    return this.scalar();
  }

  private object(path: readonly (string | number)[]): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    if (this.takes('}')) return {};
    do {
      const key = this.scalar();
      if (typeof key !== 'string' || !this.takes(':')) this.fail();
      entries.push([key, this.value([...path, key])]);
    } while (this.takes(','));
    if (!this.takes('}')) this.fail();
    return Object.fromEntries(entries);
  }

  private array(path: readonly (string | number)[]): unknown[] {
    const items: unknown[] = [];
    if (this.takes(']')) return items;
    do items.push(this.value([...path, items.length]));
    while (this.takes(','));
    if (!this.takes(']')) this.fail();
    return items;
  }
}

/**
 * Reads JSON and where its values stand.
 * @throws JsonSyntaxError with the line where reading came to an end
 */
export function parseWithLines(text: string): JsonWithLines {
  const reader = new Reader(text.replace(/^\ufeff/, ''));
  const value = reader.read();
  const lineOf = (path: readonly (string | number)[]) => {
    for (let length = path.length; length > 0; length--) {
      const line = reader.lines.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
  return { value, lineOf };
}
