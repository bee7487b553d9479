import type { Claim, ReferenceModel } from '../../reference/model.ts';
import type { Span } from '../../text/span.ts';
import { countedWordsIn } from '../passage/counted-words.ts';
import { viewOf } from '../passage/record-view.ts';
import { clauseWords } from './clause-words.ts';
import { FrameReading } from './frame-reading.ts';

const made = new WeakMap<Claim, Span | null>();

/** Where the predicate of a claim's own proposition stands in it, by its frame; null where the frame finds none. */
export function recordedPredicate(claim: Claim, model: ReferenceModel): Span | null {
  const known = made.get(claim);
  if (known !== undefined) return known;
  const view = viewOf(model, model.lang);
  const words = clauseWords(countedWordsIn(claim.proposition), claim.proposition, 0, view);
  const { predicate } = new FrameReading(words, view).of(model.claims.indexOf(claim));
  const [first, last] = [words[predicate[0] ?? -1], words[predicate[predicate.length - 1] ?? -1]];
  const found = first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  made.set(claim, found);
  return found;
}
