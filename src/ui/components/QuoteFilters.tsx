import type { StatementKind } from '../../domain/statements/statement.ts';
import { useWords } from '../i18n/words-context.ts';
import { kindChoices, type QuoteFilter, speakerChoices, topicChoices } from '../view-models/quote-filter.ts';
import type { QuoteOrder } from '../view-models/quote-groups.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import type { RelationCounts } from '../view-models/standing.ts';
import { RelationKey } from './RelationKey.tsx';
import { Select } from './Select.tsx';
import { TextFilter } from './TextFilter.tsx';

interface QuoteFiltersProps {
  readonly quotes: readonly QuoteView[];
  /** Null where nothing is compared: then there is nothing to choose by relation. */
  readonly relations: RelationCounts | null;
  readonly filter: QuoteFilter;
  readonly change: (filter: QuoteFilter) => void;
  readonly order: QuoteOrder;
  readonly setOrder: (order: QuoteOrder) => void;
}

/** Narrows the list by relation, words, speaker, kind and topic, and orders it. A choice among fewer than two is not offered. */
export const QuoteFilters = ({ quotes, relations, filter, change, order, setOrder }: QuoteFiltersProps) => {
  const { t, number } = useWords();
  const kinds = kindChoices(quotes);
  const topics = topicChoices(quotes);
  const speakers = speakerChoices(quotes);
  const counted = (label: string, n: number): string => t('filter.count', { label, n: number(n) });
  return (
    <section class="filters" aria-label={t('filter.label')}>
      {relations && (
        <RelationKey
          counts={relations}
          chosen={filter.relation}
          choose={(relation) => change({ ...filter, relation })}
        />
      )}
      {filter.relation === 'departs' && <p class="note">{t('relation.departs.note')}</p>}
      <TextFilter text={filter.text} change={(text) => change({ ...filter, text })} />
      <div class="row">
        {speakers.length > 1 && (
          <Select
            label={t('filter.speaker')}
            all={t('filter.all')}
            options={speakers.map(({ value, count }) => ({ value, label: counted(value, count) }))}
            value={filter.speaker}
            choose={(speaker) => change({ ...filter, speaker })}
          />
        )}
        {kinds.length > 1 && (
          <Select
            label={t('filter.kind')}
            all={t('filter.all')}
            options={kinds.map(({ value, count }) => ({ value, label: counted(t(`kind.${value}`), count) }))}
            value={filter.kind}
            choose={(value) => change({ ...filter, kind: value as StatementKind | null })}
          />
        )}
        {topics.length > 1 && (
          <Select
            label={t('filter.topic')}
            all={t('filter.all')}
            options={topics.map(({ value, count }) => ({ value: value.key, label: counted(value.label, count) }))}
            value={filter.topic}
            choose={(topic) => change({ ...filter, topic })}
          />
        )}
        {topics.length > 0 && (
          <Select
            label={t('filter.order')}
            all={t('filter.order.page')}
            options={[{ value: 'topic', label: t('filter.order.topic') }]}
            value={order === 'topic' ? order : null}
            choose={(value) => setOrder(value === 'topic' ? 'topic' : 'page')}
          />
        )}
      </div>
    </section>
  );
};
