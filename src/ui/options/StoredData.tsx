import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OptionsPorts, PutBack } from '../../platform/ports/options.ts';
import { Chapter, Setting } from '../components/Chapter.tsx';
import { useWords } from '../i18n/words-context.ts';

interface StoredDataProps {
  readonly ports: Pick<OptionsPorts, 'resultsKept' | 'correctionsKept' | 'stored' | 'save' | 'deleteAll'>;
  /** `undo`: takes back what is told of. */
  readonly tell: (text: string, undo?: () => void) => void;
}

/** What is kept, for how long, and the ways to take it along and to be rid of it. */
export const StoredData = ({ ports, tell }: StoredDataProps) => {
  const { t, count, number } = useWords();
  const results = useSignal<number | null>(null);
  const corrections = useSignal(0);
  const countResults = async (): Promise<void> => {
    try {
      results.value = await ports.resultsKept();
      corrections.value = await ports.correctionsKept();
    } catch {
      // What can't be counted is not shown.
    }
  };
  useEffect(() => void countResults(), [ports]);

  const saveAll = async (): Promise<void> => {
    const name = 'on-the-record-stored.json';
    try {
      const text = JSON.stringify(await ports.stored(), null, 2);
      const saved = ports.save({ name, type: 'application/json', text });
      tell(saved.ok ? t('export.saved', { name }) : t('export.failed'));
    } catch {
      tell(t('failure.unexpected.text'));
    }
  };
  const undo = async (putBack: PutBack): Promise<void> => {
    const back = await putBack();
    if (!back.ok) tell(t(`failure.${back.failure}.text`));
    else tell(back.value ? t('data.back') : t('data.backWithoutSites'));
    await countResults();
  };
  const deleteAll = async (): Promise<void> => {
    try {
      const putBack = await ports.deleteAll();
      tell(t('data.deleted'), () => void undo(putBack));
    } catch {
      tell(t('failure.unexpected.text'));
    }
    await countResults();
  };

  return (
    <Chapter name={t('options.data')}>
      <Setting id="data-settings" name={t('data.settings')} text={t('data.settings.text')}>
        {null}
      </Setting>
      {results.value !== null && (
        <Setting id="data-read" name={count('data.read', results.value)} text={t('data.read.text')}>
          {null}
        </Setting>
      )}
      {corrections.value > 0 && (
        <Setting
          id="data-corrections"
          name={t('data.corrections', { n: number(corrections.value) })}
          text={t('data.corrections.text')}
        >
          {null}
        </Setting>
      )}
      <Setting id="data-export" name={t('data.export')} text={t('data.export.text')}>
        <button type="button" class="button" onClick={() => void saveAll()}>
          {t('data.save')}
        </button>
      </Setting>
      <Setting id="data-delete" name={t('data.delete')} text={t('data.delete.text')}>
        <button type="button" class="button" onClick={() => void deleteAll()}>
          {t('data.delete')}
        </button>
      </Setting>
    </Chapter>
  );
};
