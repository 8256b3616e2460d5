import { useId } from 'preact/hooks';

interface Props<T extends string> {
  legend: string;
  value: T;
  options: readonly { value: T; title: string; text: string }[];
  change(value: T): void;
}

/** One of a few, each explained: native radio buttons drawn as cards. */
export function Cards<T extends string>({ legend, value, options, change }: Props<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="legend">{legend}</legend>
      <div class="cards">
        {options.map((option) => (
          <label key={option.value} class="card">
            <input type="radio" name={name} checked={option.value === value} onChange={() => change(option.value)} />
            <span>
              <strong>{option.title}</strong>
              <span class="soft">{option.text}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
