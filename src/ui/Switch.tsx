import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  change(on: boolean): void;
  /** The name, and below it whatever explains it. */
  children: ComponentChildren;
}

/** An on/off switch; the whole line is its target. */
export function Switch({ on, change, children }: Props) {
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => change(!on)}>
      <span class="words">{children}</span>
      <span class="track" />
    </button>
  );
}
