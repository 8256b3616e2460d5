import { useId } from 'preact/hooks';

interface Props<T extends string> {
  /** Name of the group, shown above it. */
  legend: string;
  value: T;
  options: readonly { value: T; label: string }[];
  change(value: T): void;
}

/** One of a few: native radio buttons, drawn as a row of segments. */
export function Choice<T extends string>({ legend, value, options, change }: Props<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="legend">{legend}</legend>
      <div class="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => change(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
