import type { ComponentChildren } from 'preact';
import { Icon } from '../components/Icon.tsx';

export interface Chosen {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

interface ChoiceProps {
  readonly label: ComponentChildren;
  readonly options: readonly Chosen[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** One of a few: the browser's own control. Nothing is done before a button is pressed, since arrows choose too. */
export const Choice = ({ label, options, value, choose }: ChoiceProps) => (
  <label class="select">
    <span>{label}</span>
    <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
    <Icon name="down" />
  </label>
);
