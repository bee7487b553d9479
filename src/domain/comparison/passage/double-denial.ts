import type { Language } from '../../languages/language.ts';
import { polarStemsOf } from './polar-stems.ts';
import { NOT, type Term } from './term.ts';

/** The key of "cannot be ruled out", "does not deny": two denials that leave a possibility. */
const POSSIBLE = '~possible';

/** How many terms may stand between a negation and the word of excluding that it takes back. */
const BETWEEN = 5;

/** The terms with each word of excluding or doubting that a negation reaches within its stretch read as one possibility with it. */
export function withoutDoubleDenial(terms: Term[], language: Language): Term[] {
  if (!terms.some(({ key }) => key === NOT)) return terms;
  const { excluding } = polarStemsOf(language);
  const read: Term[] = [];
  let negation = -1;
  for (const term of terms) {
    if (term.opens) negation = -1;
    if (term.key === NOT) negation = read.length;
    if (negation >= 0 && excluding.has(term.key) && read.length - negation <= BETWEEN + 1) {
      read.splice(negation, 1);
      read.push({ ...term, key: POSSIBLE });
      negation = -1;
    } else {
      read.push(term);
    }
  }
  return read;
}
