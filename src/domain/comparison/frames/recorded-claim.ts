import { wordingIn } from '../../reference/claim-wording.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import { countedWordsIn } from '../passage/counted-words.ts';
import type { RecordView } from '../passage/record-view.ts';
import { clauseWords } from './clause-words.ts';
import { FrameReading } from './frame-reading.ts';

/** How a claim's own proposition reads by its frame. */
export interface RecordedClaim {
  /** Where the words of its predicate begin in the proposition, in UTF-16 units. */
  readonly predicate: ReadonlySet<number>;
  /** How often it is turned. */
  readonly turns: number;
}

const made = new WeakMap<ReferenceModel, Map<string, RecordedClaim>>();

/** The proposition of a claim, by its index, as it is put in the language of the view. */
export function recordedClaim(claim: number, view: RecordView): RecordedClaim {
  const { model, lang } = view;
  const known = made.get(model) ?? new Map<string, RecordedClaim>();
  made.set(model, known);
  const key = `${lang} ${claim}`;
  const found = known.get(key) ?? readAnew(claim, view);
  known.set(key, found);
  return found;
}

function readAnew(claim: number, view: RecordView): RecordedClaim {
  const recorded = view.model.claims[claim];
  if (recorded === undefined) return { predicate: new Set(), turns: 0 };
  const { proposition } = wordingIn(recorded, view.model, view.lang) ?? recorded;
  const words = clauseWords(countedWordsIn(proposition), proposition, 0, view);
  const reading = new FrameReading(words, view);
  const places = reading.of(claim).predicate.map((at) => words[at]?.start ?? 0);
  return { predicate: new Set(places), turns: reading.turns };
}
