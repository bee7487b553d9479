import '../styles/look-up.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../i18n/words-context.ts';
import { Icon } from './Icon.tsx';

interface LookUpFieldProps {
  /** The look-up that is shown: another one brings its own text into the box, which keeps the focus. */
  readonly shown: number | undefined;
  readonly text: string;
  readonly lang: string | undefined;
  readonly busy: boolean;
  readonly ask: (text: string) => void;
  /** What is asked: stands beside the button. */
  readonly children: ComponentChildren;
}

/** The box grows with its text. Enter asks; Shift and Enter begin a new line. */
export const LookUpField = ({ shown, text, lang, busy, ask, children }: LookUpFieldProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [shown, text]);
  const submit = (): void => {
    if (!busy) ask(typed);
  };

  return (
    <form
      class="look-up"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="field">
        <Icon name="search" />
        <span class="hidden-text">{t('lookUp.field')}</span>
        <textarea
          rows={rowsFor(typed)}
          placeholder={t('lookUp.placeholder')}
          value={typed}
          lang={lang}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
      </label>
      <div class="asked">
        <div>{children}</div>
        <button type="submit" class="button" aria-disabled={busy}>
          {busy ? t('lookUp.busy') : t('lookUp.go')}
        </button>
      </div>
    </form>
  );
};

/** For browsers that don't size a field by its content. About 38 letters fit on a line of the panel. */
const rowsFor = (text: string): number =>
  Math.min(
    8,
    Math.max(
      2,
      text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 38), 0),
    ),
  );
