import { useId } from 'preact/hooks';

interface Props<T> {
  label: string;
  /** What can be chosen, from left to right of a scale. */
  values: readonly T[];
  value: T;
  show(value: T): string;
  change(value: T): void;
}

/** A slider over a few steps; the step's name stands beside it and is what screen readers hear. */
export function Steps<T>({ label, values, value, show, change }: Props<T>) {
  const id = useId();
  return (
    <div class="steps">
      <label for={id}>{label}</label>
      <output for={id} class="soft small">
        {show(value)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={values.length - 1}
        value={nearest(values, value)}
        aria-valuetext={show(value)}
        onInput={(event) => change(values[event.currentTarget.valueAsNumber]!)}
      />
    </div>
  );
}

/** Settings written by hand or by another version may lie between two steps. */
function nearest<T>(values: readonly T[], value: T): number {
  const exact = values.indexOf(value);
  if (exact >= 0 || typeof value !== 'number') return Math.max(exact, 0);
  const distance = (step: T) => (typeof step === 'number' ? Math.abs(step - value) : Number.POSITIVE_INFINITY);
  return values.reduce((best, step, at) => (distance(step) < distance(values[best]!) ? at : best), 0);
}
