import { useWords } from '../i18n/words-context.ts';
import type { RecordView } from '../view-models/record.ts';
import { RecordLine } from './RecordLine.tsx';

interface SourceNoticeProps {
  readonly record: RecordView | null;
  /** Where the topics take the place of the relations, it says so. */
  readonly explained?: boolean;
}

/** On the page that a record was made from, everything would restate itself: this says why it is not compared. */
export const SourceNotice = ({ record, explained = false }: SourceNoticeProps) => {
  const { t } = useWords();
  return (
    <div class="source">
      <p class="headline">{t('source.title')}</p>
      {record && <RecordLine record={record} />}
      {explained && <p>{t('source.topics')}</p>}
    </div>
  );
};
