import { useSignal } from '@preact/signals';
import type { OptionsPorts } from '../../platform/ports/options.ts';
import { Message } from '../components/Message.tsx';
import { PrivacyWords } from '../components/PrivacyWords.tsx';
import { loadPageWords } from '../i18n/load-page-words.ts';
import { WordsContext } from '../i18n/words-context.ts';
import { useReaderSettings } from '../reader-settings.ts';
import { AccuracyCard } from './AccuracyCard.tsx';
import { CitationChoice } from './CitationChoice.tsx';
import { KeysTable } from './KeysTable.tsx';
import { LookChoices } from './LookChoices.tsx';
import { ModelSwitch } from './ModelSwitch.tsx';
import { PageSwitches } from './PageSwitches.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { StoredData } from './StoredData.tsx';

/** All that can be chosen, what is stored, how accurate the extension is, and what it does with the reader's data. */
export const Options = ({ ports }: { readonly ports: OptionsPorts }) => {
  const { settings, words } = useReaderSettings(ports.settings, loadPageWords);
  const message = useSignal<{ readonly text: string; readonly undo?: () => void }>({ text: '' });
  if (settings === null) return null;

  const { t } = words;
  const tell = (text: string, undo?: () => void): void => {
    message.value = { text, ...(undo && { undo }) };
  };
  const change = async (to: Partial<typeof settings>): Promise<void> => {
    const written = await ports.settings.write(to);
    tell(written.ok ? '' : t(`failure.${written.failure}.text`));
  };
  return (
    <WordsContext.Provider value={words}>
      <main class="page">
        <h1>{t('masthead.options')}</h1>
        <p class="standfirst">{t('options.lead')}</p>
        <Message text={message.value.text} undo={message.value.undo} />
        <LookChoices settings={settings} change={change} />
        <PageSwitches settings={settings} change={change} />
        <CitationChoice settings={settings} change={change} />
        <ModelSwitch settings={settings} change={change} model={ports.rephraser} />
        <SiteSwitches sites={ports.sites} tell={tell} />
        <KeysTable keys={ports.boundKeys} />
        <AccuracyCard figures={ports.accuracy} />
        <StoredData ports={ports} tell={tell} />
        <PrivacyWords />
      </main>
    </WordsContext.Provider>
  );
};
