interface SegmentsProps<Value extends string> {
  /** Id of what names the choice. */
  readonly labelledBy: string;
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons, so that arrows and screen readers know them. */
export function Segments<Value extends string>({ labelledBy, name, choices, chosen, choose }: SegmentsProps<Value>) {
  return (
    <div class="segments" role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
