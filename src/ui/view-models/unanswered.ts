import type { Analysis } from '../../domain/analysis.ts';
import type { Place } from '../../platform/ports/page.ts';
import { type Passage, passage } from './passage.ts';
import { placeOf } from './place.ts';

/** What was asked and not answered, or the words with which somebody refused; `by` is who refused, where the report says so. */
export interface UnansweredView {
  readonly id: string;
  readonly words: Passage;
  readonly place: Place;
  readonly by: string | null;
}

/** Questions without an answer and refusals without a question, in reading order. */
export function unansweredViews({ article, said, summary }: Analysis): UnansweredView[] {
  const { text, lang } = article;
  const nameOf = (speaker: string | undefined): string | null =>
    said.speakers.find(({ id }) => id === speaker)?.name ?? null;
  const view = (id: string, span: { start: number; end: number }, speaker: string | undefined): UnansweredView => ({
    id,
    words: passage(text, lang, [span]),
    place: placeOf(text, span),
    by: nameOf(speaker),
  });
  const asked = said.questions
    .filter(({ id }) => summary.unanswered.includes(id))
    .map((one) => view(one.id, one, said.refusals.find(({ question }) => question === one.id)?.source?.speaker));
  const refused = said.refusals
    .filter(({ question }) => question === null)
    .map((one) => view(one.id, one, one.source?.speaker));
  return [...asked, ...refused].sort((a, b) => a.place.start - b.place.start);
}
