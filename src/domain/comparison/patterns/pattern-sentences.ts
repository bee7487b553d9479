import { phrasingsOf } from '../../reference/bundled-phrasings.ts';
import { wordingIn } from '../../reference/claim-wording.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import { PHRASING_KINDS, type PhrasingKind } from '../../reference/phrasings.ts';

/** The kinds of pattern sentences; tables have a place for each, in this order. */
export const KINDS = PHRASING_KINDS;
/** The one kind that is no relation to its claim. */
export const TRAPS = KINDS.indexOf('traps');

export interface PatternSentence {
  /** Index into `ReferenceModel.claims`; -1 for a sentence that no claim is about. */
  readonly claim: number;
  readonly kind: PhrasingKind;
  readonly text: string;
}

/** The pattern sentences of a record in one language (`patternLanguage`): claim by claim, kind by kind, last what no claim is about. */
export function patternSentences(model: ReferenceModel, lang: string): PatternSentence[] {
  const phrasings = phrasingsOf(model);
  const made: PatternSentence[] = [];
  const push = (claim: number, kind: PhrasingKind, text: string): void => {
    made.push({ claim, kind, text });
  };
  model.claims.forEach((claim, at) => {
    // Without phrasings the proposition stands twice, the second time among its key terms, so that both likenesses add up.
    const wording = phrasings === null || lang === model.lang ? wordingIn(claim, model, lang) : null;
    if (wording !== null) {
      const { proposition, keyTerms } = wording;
      if (phrasings === null) push(at, 'restates', `${proposition} ${keyTerms.join(', ')}`);
      push(at, 'restates', proposition);
    }
    const said = phrasings?.claims.get(claim.id);
    if (said !== undefined) for (const kind of KINDS) for (const text of said[kind][lang] ?? []) push(at, kind, text);
  });
  for (const text of phrasings?.elsewhere[lang] ?? []) push(-1, 'traps', text);
  return made;
}
