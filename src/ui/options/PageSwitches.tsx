import { Chapter, Setting } from '../components/Chapter.tsx';
import { Toggle } from '../components/Toggle.tsx';
import { useWords } from '../i18n/words-context.ts';
import type { ChangeProps } from './LookChoices.tsx';

/** What the extension shows outside of its own pages: marks in the page, a number on the button. */
export const PageSwitches = ({ settings, change }: ChangeProps) => {
  const { t } = useWords();
  return (
    <Chapter name={t('options.page')}>
      <Setting id="highlights" name={t('options.highlights')} text={t('options.highlights.text')}>
        <Toggle
          labelledBy="highlights"
          describedBy="highlights-text"
          on={settings.highlights}
          change={(highlights) => change({ highlights })}
        />
      </Setting>
      <Setting id="badge" name={t('options.badge')} text={t('options.badge.text')}>
        <Toggle labelledBy="badge" describedBy="badge-text" on={settings.badge} change={(badge) => change({ badge })} />
      </Setting>
    </Chapter>
  );
};
