import { signal } from '@preact/signals';

const said = signal<{ text: string; tone: 'calm' | 'danger' } | undefined>(undefined);

/** Milliseconds for which good news stands in the way of what is below it; bad news stays. */
const SHOWN = 8_000;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Tells the reader what has just happened. */
export function say(text: string) {
  hush();
  said.value = { text, tone: 'calm' };
  fading = setTimeout(hush, SHOWN);
}

/** Tells the reader what went wrong, and what can be done. */
export function complain(text: string) {
  hush();
  said.value = { text, tone: 'danger' };
}

/** Takes back what was said: the reader has moved on. */
export function hush() {
  clearTimeout(fading);
  said.value = undefined;
}

/** The last thing that happened, seen and read aloud once. It stays in the document, as screen readers need it to. */
export function Said() {
  return (
    <p role="status" class={said.value ? `said ${said.value.tone}` : 'said'}>
      {said.value?.text}
    </p>
  );
}
