import { Icon } from './Icon.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly choose: (value: string | null) => void;
}

/** A choice among a few, with "all" as the first: the browser's own control, so that keys and screen readers know it. */
export const Select = ({ label, all, options, value, choose }: SelectProps) => (
  <label class="select">
    <span>{label}</span>
    <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
    <Icon name="down" />
  </label>
);
