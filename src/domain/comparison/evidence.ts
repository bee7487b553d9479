import type { Claim, ReferenceModel } from '../reference/model.ts';
import { alignedWords, propositionTerms } from './align.ts';
import type { AlignedPair, Evidence } from './comparison.ts';
import { namesOf } from './names.ts';
import { isAdverse, isAgainst, polarityOf } from './polarity.ts';
import type { Signals } from './signals.ts';
import { NOT } from './terms.ts';

/** What a reader can check of a match: words on both sides, words that stand against the claim, and the entities named. */
export function evidenceOf(claim: Claim, signals: Signals, model: ReferenceModel): Evidence {
  const onRecord = propositionTerms(claim, model.lang, namesOf(model));
  const denied =
    signals.polarity.against > signals.polarity.inFavour ||
    (signals.polarity.against === signals.polarity.inFavour && signals.polarity.negations % 2 === 1);
  return {
    same: alignedWords(
      signals.terms.terms.filter(({ key }) => key !== NOT),
      onRecord,
    ),
    against: wordsAgainst(claim, signals, model),
    entities: claim.entities.filter((entity) => signals.terms.entities.has(entity)),
    polarity: { statement: denied ? 'denies' : 'affirms', claim: claim.polarity },
  };
}

/** Words of the passage that speak against what the claim speaks for, each with its counterpart in the proposition if there is one. */
function wordsAgainst(claim: Claim, signals: Signals, model: ReferenceModel): AlignedPair[] {
  const recorded = polarityOf(propositionTerms(claim, model.lang, namesOf(model)), model.lang).words;
  const claimSpeaksFor = claim.polarity === 'affirms' && !recorded.some(isAdverse);
  const counterpart = recorded[0]?.term ?? null;
  return signals.polarity.words
    .filter((word) => isAdverse(word) === claimSpeaksFor && (word.kind === 'keeping' || isAgainst(word.kind)))
    .map(({ term }) => ({
      here: { start: term.start, end: term.end },
      onRecord: counterpart === null ? null : { start: counterpart.start, end: counterpart.end },
    }));
}
