import { useEffect, useState } from 'preact/hooks';
import type { Rephraser } from '../../platform/ports/rephraser.ts';
import { Chapter } from '../components/Chapter.tsx';
import { useWords } from '../i18n/words-context.ts';
import type { ChangeProps } from './LookChoices.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';

/** Whether the browser's own model may be asked. Where it has none the switch stays, with a remark: it may get one. */
export const ModelSwitch = ({
  settings,
  change,
  model,
}: ChangeProps & { readonly model: Pick<Rephraser, 'ready'> }) => {
  const { t } = useWords();
  const [ready, setReady] = useState<boolean | null>(null);
  useEffect(() => void model.ready('en').then(setReady), [model]);
  return (
    <Chapter name={t('options.model')}>
      <SwitchSetting
        id="rephrase"
        name={t('options.rephrase')}
        text={t('options.rephrase.text')}
        on={settings.rephrase}
        change={(rephrase) => change({ rephrase })}
      />
      {ready === false && <p class="quiet">{t('options.rephrase.none')}</p>}
    </Chapter>
  );
};
