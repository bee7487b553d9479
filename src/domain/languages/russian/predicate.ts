import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Endings of verbs in the third person and the past, with those that turn back on themselves; of more than so many letters. */
const FINITE =
  /(?:[аяеуыз]ет|ует|[аи]т|ит|[уюая]т|[аяеиыу]л|[аяеиыу]л[аио]|росл[аио]|шл[аио]|ш[её]л|[гз]л[аио]|ч[ь]?)(?:ся|сь)?$/;
/** What «будет», «должны» lead to. */
const INFINITIVE = /(?:[аяеиоуы]ть|[сз]т[иь]|йти|чь)(?:ся|сь)?$/;
const LEADS_TO_INFINITIVE = /^(?:буд[еу]т|долж[енн][аоы]?|следует|нужно|нельзя|можно|хочет|хотят)$/;
const REFLEXIVE = /(?:ет|ит|[уюая]т|л|л[аио])(?:ся|сь)$/;
/** Short forms: «открыта», «высока», «трудно». */
const SHORT = /(?:[ктн]а|[ктн]о|[ктн]ы|[аеон]н)$/;
/** Verbs that say little without what stands behind them. */
const SAYS_LITTLE = /^(?:показыва|имеет|имеют|становит|означа|явля|провод|начн|могут|может|приобрет)/;
const LEAST_LETTERS = 5;

/** The words that hold what a Russian sentence says: its finite verb; of verbs that say little also what follows; else a short form. */
export function russianPredicateOf(words: readonly string[], lexicon: Lexicon): readonly number[] {
  const counts = (at: number): boolean =>
    (words[at]?.length ?? 0) >= LEAST_LETTERS &&
    !lexicon.is(words[at] as string, 'preposition') &&
    !lexicon.is(words[at] as string, 'determiner');
  const all = words.map((_, at) => at).filter((at) => at > 0 && counts(at));
  const led = words.findIndex((word) => LEADS_TO_INFINITIVE.test(word));
  const infinitive = led < 0 ? undefined : all.find((at) => at > led && INFINITIVE.test(words[at] as string));
  const verb =
    infinitive ??
    all.find((at) => REFLEXIVE.test(words[at] as string)) ??
    all.find((at) => FINITE.test(words[at] as string));
  if (verb === undefined) return all.filter((at) => SHORT.test(words[at] as string)).slice(-1);
  if (!SAYS_LITTLE.test(words[verb] as string)) return [verb];
  return [verb, ...all.filter((at) => at > verb && at <= verb + 2)];
}
