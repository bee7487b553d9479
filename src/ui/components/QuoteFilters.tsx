import type { StatementKind } from '../../domain/statements/statement.ts';
import { useWords } from '../i18n/words-context.ts';
import { kindChoices, type QuoteFilter, topicChoices } from '../view-models/quote-filter.ts';
import type { QuoteView } from '../view-models/quotes.ts';
import type { RelationCounts } from '../view-models/standing.ts';
import { RelationKey } from './RelationKey.tsx';
import { Select } from './Select.tsx';

interface QuoteFiltersProps {
  readonly quotes: readonly QuoteView[];
  /** Null where nothing is compared: then there is nothing to choose by relation. */
  readonly relations: RelationCounts | null;
  readonly filter: QuoteFilter;
  readonly change: (filter: QuoteFilter) => void;
}

/** Narrows the list by relation, kind and topic. A choice among fewer than two is not offered. */
export const QuoteFilters = ({ quotes, relations, filter, change }: QuoteFiltersProps) => {
  const { t, number } = useWords();
  const kinds = kindChoices(quotes);
  const topics = topicChoices(quotes);
  const counted = (label: string, n: number): string => t('filter.count', { label, n: number(n) });
  if (!relations && kinds.length < 2 && topics.length < 2) return null;
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
      <div class="row">
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
      </div>
    </section>
  );
};
