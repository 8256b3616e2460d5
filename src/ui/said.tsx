import { signal } from '@preact/signals';

const said = signal<{ text: string; tone: 'calm' | 'danger' } | undefined>(undefined);

/** Tells the reader what has just happened. */
export function say(text: string) {
  said.value = { text, tone: 'calm' };
}

/** Tells the reader what went wrong, and what can be done. */
export function complain(text: string) {
  said.value = { text, tone: 'danger' };
}

/** The last thing that happened, seen and read aloud once. It stays in the document, as screen readers need it to. */
export function Said() {
  return (
    <p role="status" class={said.value ? `said ${said.value.tone}` : 'said'}>
      {said.value?.text}
    </p>
  );
}
