interface ToggleProps {
  /** What is switched. It stands beside the switch, or is named by `labelledBy`. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

/** On or off at once, without a button to confirm it. */
export const Toggle = ({ label, labelledBy, describedBy, on, change }: ToggleProps) => (
  <button
    type="button"
    class="toggle"
    role="switch"
    aria-checked={on}
    aria-labelledby={labelledBy}
    aria-describedby={describedBy}
    onClick={() => change(!on)}
  >
    {label && <span>{label}</span>}
    <span class="track" />
  </button>
);
