import { type Settings, TEXT_SIZES } from '../../platform/ports/settings.ts';
import { Chapter, Setting } from '../components/Chapter.tsx';
import { LanguageChoice } from '../components/LanguageChoice.tsx';
import { Segments } from '../components/Segments.tsx';
import { useWords } from '../i18n/words-context.ts';

export interface ChangeProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** Language of the interface and size of its text. */
export const LookChoices = ({ settings, change }: ChangeProps) => {
  const { t } = useWords();
  return (
    <Chapter name={t('options.look')}>
      <Setting id="language" name={t('options.language')}>
        <LanguageChoice labelledBy="language" chosen={settings.language} choose={(language) => change({ language })} />
      </Setting>
      <Setting id="text-size" name={t('options.textSize')}>
        <Segments
          labelledBy="text-size"
          name="text-size"
          choices={TEXT_SIZES.map((value) => ({ value, label: t(`options.textSize.${value}`) }))}
          chosen={settings.textSize}
          choose={(textSize) => change({ textSize })}
        />
      </Setting>
    </Chapter>
  );
};
