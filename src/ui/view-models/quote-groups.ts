import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { Words } from '../i18n/words.ts';
import type { QuoteView } from './quotes.ts';
import { topicOf } from './topic.ts';

export type QuoteOrder = 'page' | 'topic';

/** A run of quotes under one name; the one group of the page's order has none. */
export interface QuoteGroup {
  readonly name: string | null;
  readonly quotes: readonly QuoteView[];
}

/**
 * By topic: in the record's order of topics, inside of one in the page's; what is on no topic comes last. Quotes whose words
 * the page was asked for and no longer has stand apart, at the end.
 */
export function groupQuotes(
  quotes: readonly QuoteView[],
  order: QuoteOrder,
  gone: ReadonlySet<string>,
  records: readonly ReferenceModel[],
  words: Words,
): QuoteGroup[] {
  const there = quotes.filter(({ id }) => !gone.has(id));
  const groups = order === 'page' ? [{ name: null, quotes: there }] : byTopic(there, records, words);
  const apart = { name: words.t('quotes.gone'), quotes: quotes.filter(({ id }) => gone.has(id)) };
  return [...groups, apart].filter((group) => group.quotes.length > 0);
}

function byTopic(quotes: readonly QuoteView[], records: readonly ReferenceModel[], words: Words): QuoteGroup[] {
  const topics = records.flatMap((record) =>
    record.topics.map((topic) => topicOf(record, topic.id, words.language)).filter((topic) => topic !== null),
  );
  return [
    ...topics.map(({ key, label }) => ({
      name: label,
      quotes: quotes.filter(({ facts }) => facts.topic?.key === key),
    })),
    { name: words.t('quotes.noTopic'), quotes: quotes.filter(({ facts }) => facts.topic === null) },
  ];
}
