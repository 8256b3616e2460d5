interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  change(value: T): void;
}

/** One of several in a native list, its name above it. */
export function Select<T extends string>({ label, value, options, change }: Props<T>) {
  return (
    <label class="labelled">
      <span class="small soft">{label}</span>
      <select class="field" value={value} onChange={(event) => change(event.currentTarget.value as T)}>
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
