import { useWords } from '../i18n/words-context.ts';

interface UndoButtonProps {
  readonly press: () => void;
  /** Id of the words that say what is undone. */
  readonly about: string;
  readonly reachable?: boolean;
}

/** Takes a change of the reader's back, with one press. */
export const UndoButton = ({ press, about, reachable = true }: UndoButtonProps) => (
  <button
    type="button"
    class="button plain undo"
    aria-describedby={about}
    tabIndex={reachable ? 0 : -1}
    onClick={press}
  >
    {useWords().t('changed.undo')}
  </button>
);
