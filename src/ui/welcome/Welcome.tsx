import { useSignal } from '@preact/signals';
import { RELATIONS } from '../../domain/comparison/comparison.ts';
import type { WelcomePorts } from '../../platform/ports/options.ts';
import { Chapter } from '../components/Chapter.tsx';
import { LanguageChoice } from '../components/LanguageChoice.tsx';
import { Message } from '../components/Message.tsx';
import { PrivacyWords } from '../components/PrivacyWords.tsx';
import type { Language } from '../i18n/language.ts';
import { loadPageWords } from '../i18n/load-page-words.ts';
import { WordsContext } from '../i18n/words-context.ts';
import { useReaderSettings } from '../reader-settings.ts';
import { Explained } from './Explained.tsx';
import { SampleReport } from './SampleReport.tsx';

const STEPS = ['open', 'read', 'quotes'] as const;

/** Opened once, after the installation: what it is for, three steps, and a report to try it on. */
export const Welcome = ({ ports }: { readonly ports: WelcomePorts }) => {
  const { settings, words } = useReaderSettings(ports.settings, loadPageWords);
  const message = useSignal('');
  if (settings === null) return null;
  const { t } = words;
  const choose = async (language: Language): Promise<void> => {
    const written = await ports.settings.write({ language });
    message.value = written.ok ? '' : t(`failure.${written.failure}.text`);
  };
  return (
    <WordsContext.Provider value={words}>
      <main class="page">
        <p class="hidden-text" id="language">
          {t('options.language')}
        </p>
        <div class="languages">
          <LanguageChoice
            labelledBy="language"
            chosen={settings.language}
            choose={(language) => void choose(language)}
          />
        </div>
        {message.value !== '' && <Message text={message.value} />}
        <h1>{t('welcome.title')}</h1>
        <p class="standfirst">{t('welcome.lead')}</p>
        <ol class="three" aria-label={t('welcome.steps')}>
          {STEPS.map((step) => (
            <li key={step}>
              <b>{t(`welcome.${step}`)}</b>
              {t(`welcome.${step}.text`)}
            </li>
          ))}
        </ol>
        <SampleReport ports={ports} />
        <p class="quiet">{t('welcome.pin')}</p>
        <Chapter name={t('welcome.relations')}>
          <Explained names={RELATIONS} />
        </Chapter>
        <Chapter name={t('welcome.kinds')}>
          <Explained names={['direct', 'mixed', 'indirect', 'hedge']} />
        </Chapter>
        <PrivacyWords />
      </main>
    </WordsContext.Provider>
  );
};
