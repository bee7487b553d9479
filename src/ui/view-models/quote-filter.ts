import type { Relation } from '../../domain/comparison/comparison.ts';
import type { StatementKind } from '../../domain/statements/statement.ts';
import type { QuoteView } from './quotes.ts';
import type { TopicView } from './topic.ts';

/** What the list is narrowed to; null lets everything through. */
export interface QuoteFilter {
  readonly kind: StatementKind | null;
  readonly relation: Relation | null;
  /** `TopicView.key` */
  readonly topic: string | null;
}

export const EVERYTHING: QuoteFilter = { kind: null, relation: null, topic: null };

export const isNarrowed = (filter: QuoteFilter): boolean =>
  filter.kind !== null || filter.relation !== null || filter.topic !== null;

export const filterQuotes = (quotes: readonly QuoteView[], filter: QuoteFilter): QuoteView[] =>
  quotes.filter(
    ({ facts }) =>
      (filter.kind === null || facts.kind === filter.kind) &&
      (filter.relation === null || facts.relation === filter.relation) &&
      (filter.topic === null || facts.topic?.key === filter.topic),
  );

export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

const KINDS: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];

/** The kinds that occur, with how often. */
export const kindChoices = (quotes: readonly QuoteView[]): Choice<StatementKind>[] =>
  KINDS.map((value) => ({ value, count: quotes.filter((quote) => quote.facts.kind === value).length })).filter(
    ({ count }) => count > 0,
  );

/** The topics that occur, in the order in which the page comes to them. */
export function topicChoices(quotes: readonly QuoteView[]): Choice<TopicView>[] {
  const choices = new Map<string, { value: TopicView; count: number }>();
  for (const { facts } of quotes) {
    if (!facts.topic) continue;
    const known = choices.get(facts.topic.key);
    if (known) known.count += 1;
    else choices.set(facts.topic.key, { value: facts.topic, count: 1 });
  }
  return [...choices.values()];
}
