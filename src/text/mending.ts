import { ChangingText } from './changing-text';
import { isIn, Kind, kindAt, LETTERS } from './chars';
import { composeEdits, trimEdit } from './compose';
import type { Edit } from './edit';
import { Feature } from './features';
import type { MendOptions, StyleProfile } from './options';
import { type Protected, protect } from './protect';
import { type CompiledWords, enforceSpellings, findAlways, findNever } from './reader-words';
import type { Rule, RuleContext } from './rules/rule';
import type { SpacingEngine } from './spacing';
import { mergeSpans, moveSpans, type Span, touchesSpan } from './spans';

const NO_WORDS = { never: [], always: [] };

/** What rules are told; the spans are found when a rule or its edits first need them. */
class Context implements RuleContext {
  constructor(
    readonly style: StyleProfile,
    private readonly find: () => readonly Span[],
  ) {}

  get protectedSpans(): readonly Span[] {
    return this.find();
  }
}

/** One text on its way through the rules: what it was, what it is by now, and the edits between the two. */
export class Mending {
  edits: Edit[] = [];
  private readonly now: ChangingText;
  private spans: Protected | undefined;
  /** Words that the reader wants as published: they may not be joined to their neighbours either. */
  private kept: readonly Span[] = [];
  private hasChanged = false;
  private readonly style: StyleProfile;
  private readonly context: RuleContext;
  private readonly numberContext: RuleContext;

  constructor(
    private readonly original: string,
    features: number,
    private readonly options: MendOptions,
  ) {
    this.now = new ChangingText(original, features);
    this.style = options.style ?? 'half-spaced';
    this.context = new Context(this.style, () => this.protected.all);
    this.numberContext = new Context(this.style, () => this.protected.verbatim);
  }

  /** Is some of the text in another language, a verse, an address or the like? */
  get isGuarded(): boolean {
    return (this.spans?.verbatim.length ?? 0) > 0;
  }

  /**
   * Forgets what was protected, so that it is found anew in what the text is by now.
   * @returns whether anything has changed since the last time
   */
  lookAgain(): boolean {
    const { hasChanged } = this;
    this.hasChanged = false;
    this.spans = undefined;
    this.kept = [];
    return hasChanged;
  }

  private get text(): string {
    return this.now.text;
  }

  isOn(rule: Rule): boolean {
    return this.options.rules?.[rule.id] ?? rule.defaultOn;
  }

  private get protected(): Protected {
    this.spans ??= protect(this.text, this.now.features);
    return this.spans;
  }

  /** Runs the rules in order, each on what the one before has made. */
  run(rules: readonly Rule[]): void {
    for (const rule of rules) {
      if (!this.isOn(rule) || (this.now.features & rule.needs) === 0) continue;
      const context = rule.editsNumbers ? this.numberContext : this.context;
      const edits = rule.apply(this.text, context);
      if (edits.length > 0) this.take(edits, context.protectedSpans);
    }
  }

  runSpacing(spacing: SpacingEngine): void {
    const edits = spacing.edits(this.text, {
      protectedSpans: this.protected.all,
      style: this.style,
      words: this.options.words ?? NO_WORDS,
      enabled: (id) => this.options.rules?.[id] ?? true,
    });
    const apart = this.now.features & Feature.Kashida ? edits.filter((edit) => !this.isBesideKashida(edit)) : edits;
    this.take(apart, this.protected.all);
  }

  /** A kashida at the end of a word makes it an abbreviation (هـ): nothing is joined to it. */
  private isBesideKashida({ start, deleted }: Edit): boolean {
    return kindAt(this.text, start - 1) === Kind.Kashida || kindAt(this.text, start + deleted.length) === Kind.Kashida;
  }

  /** From here on, words that must stay as published are protected. */
  keepWords(words: CompiledWords): void {
    this.kept = findNever(this.text, words);
    this.protectAlso(this.kept);
  }

  /** Writes the reader's words as the reader wants them, and protects them from here on. */
  spellWords(words: CompiledWords): void {
    if (!words.always) return;
    this.take(enforceSpellings(this.text, words, this.protected.verbatim), []);
    this.protectAlso(findAlways(this.text, words));
  }

  private protectAlso(spans: readonly Span[]): void {
    if (spans.length === 0) return;
    const { verbatim, all } = this.protected;
    this.spans = { verbatim: mergeSpans([...verbatim, ...spans]), all: mergeSpans([...all, ...spans]) };
  }

  /** Would this edit join a word that must stay as published to its neighbour? */
  private joinsKept({ start, deleted, inserted }: Edit): boolean {
    const end = start + deleted.length;
    if (inserted.includes(' ') || !isIn(kindAt(this.text, start - 1), LETTERS)) return false;
    return isIn(kindAt(this.text, end), LETTERS) && this.kept.some((span) => span.end === start || span.start === end);
  }

  private take(proposed: readonly Edit[], forbidden: readonly Span[]): void {
    const edits: Edit[] = [];
    for (const edit of proposed) {
      if (touchesSpan(forbidden, edit.start, edit.start + edit.deleted.length)) continue;
      if (this.kept.length > 0 && this.joinsKept(edit)) continue;
      const trimmed = trimEdit(edit);
      if (trimmed) edits.push(trimmed);
    }
    if (edits.length === 0) return;
    this.hasChanged = true;
    this.edits = composeEdits(this.original, this.text, this.edits, edits);
    if (this.spans) {
      const { verbatim, all } = this.spans;
      const moved = moveSpans(verbatim, edits);
      this.spans = { verbatim: moved, all: all === verbatim ? moved : moveSpans(all, edits) };
    }
    this.kept = moveSpans(this.kept, edits);
    this.now.change(edits);
  }
}
