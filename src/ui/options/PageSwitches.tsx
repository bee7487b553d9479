import { Chapter } from '../components/Chapter.tsx';
import { useWords } from '../i18n/words-context.ts';
import type { ChangeProps } from './LookChoices.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';

/** What the extension shows outside of its own pages: marks in the page, a number on the button. */
export const PageSwitches = ({ settings, change }: ChangeProps) => {
  const { t } = useWords();
  return (
    <Chapter name={t('options.page')}>
      <SwitchSetting
        id="highlights"
        name={t('options.highlights')}
        text={t('options.highlights.text')}
        on={settings.highlights}
        change={(highlights) => change({ highlights })}
      />
      <SwitchSetting
        id="badge"
        name={t('options.badge')}
        text={t('options.badge.text')}
        on={settings.badge}
        change={(badge) => change({ badge })}
      />
    </Chapter>
  );
};
