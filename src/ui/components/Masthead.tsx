import { useWords } from '../i18n/words-context.ts';
import { Icon } from './Icon.tsx';
import { Toggle } from './Toggle.tsx';

interface MastheadProps {
  /** The marks in the page, and the way to the options; null until the settings were read. */
  readonly controls: {
    readonly marks: boolean;
    readonly setMarks: (on: boolean) => void;
    readonly openOptions: () => void;
  } | null;
}

/** The name and its mark: opening quotation marks, the first on the page's square, the second on the record's disc. */
export const Masthead = ({ controls }: MastheadProps) => {
  const { t } = useWords();
  return (
    <header class="masthead">
      <span class="wordmark" lang="en">
        <svg class="icon" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
          <rect class="ground" width="64" height="64" rx="12" />
          <g class="glyph">
            <path d="M11.5 46.5V37.8c0-13.2 6-21.6 16.8-24.3l1.6 4.9c-6.2 1.9-9.7 5.5-10.7 10.6h9.3v17.5z" />
            <path d="M34.8 37.8c0-13.2 6-21.6 16.8-24.3l1.6 4.9c-6.4 2-10 5.8-10.9 11.2l1.3 8.2z" />
            <circle cx="43.6" cy="37.8" r="8.8" />
          </g>
        </svg>
        <span class="name">{t('name')}</span>
      </span>
      {controls && (
        <>
          <Toggle label={t('masthead.marks')} on={controls.marks} change={controls.setMarks} />
          <button type="button" class="button plain more" title={t('masthead.options')} onClick={controls.openOptions}>
            <Icon name="more" />
            <span class="hidden-text">{t('masthead.options')}</span>
          </button>
        </>
      )}
    </header>
  );
};
