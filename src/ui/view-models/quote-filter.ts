import type { Relation } from '../../domain/comparison/comparison.ts';
import type { StatementKind } from '../../domain/statements/statement.ts';
import { textOf } from './passage.ts';
import type { QuoteView } from './quotes.ts';
import type { TopicView } from './topic.ts';

/** What the list is narrowed to; null lets everything through. */
export interface QuoteFilter {
  readonly kind: StatementKind | null;
  readonly relation: Relation | null;
  /** `TopicView.key` */
  readonly topic: string | null;
  readonly speaker: string | null;
  /** Words that a quote has to hold, in any case of letters; empty lets everything through. */
  readonly text: string;
}

export const EVERYTHING: QuoteFilter = { kind: null, relation: null, topic: null, speaker: null, text: '' };

export const isNarrowed = (filter: QuoteFilter): boolean =>
  filter.kind !== null ||
  filter.relation !== null ||
  filter.topic !== null ||
  filter.speaker !== null ||
  filter.text.trim() !== '';

export const filterQuotes = (quotes: readonly QuoteView[], filter: QuoteFilter): QuoteView[] =>
  quotes.filter(
    (quote) =>
      (filter.kind === null || quote.facts.kind === filter.kind) &&
      (filter.relation === null || quote.facts.relation === filter.relation) &&
      (filter.topic === null || quote.facts.topic?.key === filter.topic) &&
      (filter.speaker === null || quote.facts.speaker === filter.speaker) &&
      (filter.text.trim() === '' || holds(textOf(quote.words), filter.text)),
  );

/** Every word of the wanted ones stands somewhere in the text, as a whole or as a part. */
function holds(text: string, wanted: string): boolean {
  const folded = text.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

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

/** The speakers that occur, with how often, in the order in which they come. */
export function speakerChoices(quotes: readonly QuoteView[]): Choice<string>[] {
  const counts = new Map<string, number>();
  for (const { facts } of quotes) {
    if (facts.speaker !== null) counts.set(facts.speaker, (counts.get(facts.speaker) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}
