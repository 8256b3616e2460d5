import { applyEdits, type Edit } from './edit';
import { findFeatures } from './features';

/** A text that changes by edits. They are written, and its features looked for, only when somebody asks: often nobody does. */
export class ChangingText {
  private written: string;
  private pending: readonly Edit[] = [];
  private found: number | undefined;

  /** @param features what `findFeatures` says of the text */
  constructor(text: string, features: number) {
    this.written = text;
    this.found = features;
  }

  /** What the text is by now. */
  get text(): string {
    if (this.pending.length > 0) {
      this.written = applyEdits(this.written, this.pending);
      this.pending = [];
    }
    return this.written;
  }

  /** What `findFeatures` says of the text as it is by now. */
  get features(): number {
    this.found ??= findFeatures(this.text);
    return this.found;
  }

  /** @param edits in order, not overlapping, of the text as it is by now */
  change(edits: readonly Edit[]): void {
    this.written = this.text;
    this.pending = edits;
    this.found = undefined;
  }
}
