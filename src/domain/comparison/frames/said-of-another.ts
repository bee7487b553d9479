import type { Claim, ReferenceModel } from '../../reference/model.ts';
import { ANOTHER_BODY } from '../passage/entity-names.ts';
import { polarStemsOf } from '../passage/polar-stems.ts';
import type { RecordView } from '../passage/record-view.ts';
import type { ClauseWord } from './clause-words.ts';

/**
 * Whether the predicate of a claim about the record's own body is said of somebody else: another body or country keeps or breaks
 * something, or the record's country does ("Lornay ignores its neighbours", where the claim says what the union of ports does). Asked
 * only of verbs of keeping, failing, ending and harm, whose subject does it; many others have the one to whom it is done ("received").
 */
export function isSaidOfAnother(verb: number, words: readonly ClauseWord[], claim: Claim, view: RecordView): boolean {
  const { model, language } = view;
  if (!isOfOwnBody(claim, model) || !DOING.includes(polarStemsOf(language).kinds.get(words[verb]?.stem ?? '') ?? ''))
    return false;
  const norms = words.map(({ norm }) => norm);
  const doer = language.comparison.doerOf(norms, verb, language.lexicon);
  if (doer < 0 || words.slice(doer + 1, verb + 1).some(({ opens }) => opens)) return false;
  const entity = words[doer]?.entity?.slice(1);
  return entity !== undefined && strangersTo(model).includes(entity);
}

const DOING: readonly string[] = ['keeping', 'failing', 'ceasing', 'harming'];

/** The first entity of a claim is the one that it says something of. */
const isOfOwnBody = ({ entities: [first = ''] }: Claim, { signalGroups }: ReferenceModel): boolean =>
  signalGroups?.own.includes(first) ?? false;

function strangersTo({ signalGroups }: ReferenceModel): readonly string[] {
  const { ownCountry = [], otherBodies = [], otherSide = [], rivals = [] } = signalGroups ?? {};
  return [...ownCountry, ...otherBodies, ...otherSide, ...rivals, ANOTHER_BODY, '+country'];
}
