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

/** By topic: in the record's order of topics, inside of one in the page's; what is on no topic comes last. */
export function groupQuotes(
  quotes: readonly QuoteView[],
  order: QuoteOrder,
  records: readonly ReferenceModel[],
  words: Words,
): QuoteGroup[] {
  if (order === 'page') return [{ name: null, quotes }];
  const topics = records.flatMap((record) =>
    record.topics.map((topic) => topicOf(record, topic.id, words.language)).filter((topic) => topic !== null),
  );
  const groups = [
    ...topics.map(({ key, label }) => ({
      name: label,
      quotes: quotes.filter(({ facts }) => facts.topic?.key === key),
    })),
    { name: words.t('quotes.noTopic'), quotes: quotes.filter(({ facts }) => facts.topic === null) },
  ];
  return groups.filter((group) => group.quotes.length > 0);
}
