export interface ChoiceProps<V extends string> {
  id: string;
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChange(value: V): void;
}

/** A labelled list of which one is chosen. */
export function Choice<V extends string>({ id, label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => onChange(e.currentTarget.value as V)}>
        {options.map(([option, name]) => (
          <option key={option} value={option} selected={option === value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A labelled box to tick. */
export function Tick({ id, label, checked, onChange }: { id: string; label: string; checked: boolean; onChange(checked: boolean): void }) {
  return (
    <p class="tick">
      <label>
        <input type="checkbox" id={id} checked={checked} onChange={(e) => onChange(e.currentTarget.checked)} />
        {label}
      </label>
    </p>
  );
}
