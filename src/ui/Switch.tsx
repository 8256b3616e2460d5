import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  change(on: boolean): void;
  disabled?: boolean;
  /** The name, and below it whatever explains it. */
  children: ComponentChildren;
}

/** An on/off switch; the whole line is its target. */
export function Switch({ on, change, disabled, children }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      class="switch"
      disabled={disabled}
      onClick={() => change(!on)}
    >
      <span class="words">{children}</span>
      <span class="track" />
    </button>
  );
}
