import { cueAt } from '../../../reading/cue.ts';
import type { Sentence } from '../../../reading/sentences.ts';
import type { TextView } from '../../../reading/text-view.ts';
import { agencyEnd } from '../agency-name.ts';

/** A credit has at most this many tokens ("the agency's correspondent reports with reference to the ministry's press service"). */
const LONGEST = 20;

/**
 * ", APA reports", ", Trend reports with reference to …", ", the agency's correspondent informs": where the credit at the end of a
 * sentence begins, as the token of its comma; null where there is none. Who passes on is not who speaks. A name that is no
 * agency's by its looks is one only beside another attribution.
 */
export function creditStart(view: TextView, sentence: Sentence, quotationOf: Int32Array): number | null {
  const { tokens } = view;
  for (let comma = sentence.last - 2; comma > Math.max(sentence.first, sentence.last - LONGEST); comma--) {
    if (tokens[comma]?.norm !== ',' || (quotationOf[comma] as number) >= 0) continue;
    if (isInverted(view, comma + 1, sentence.last) && isAttributed(view, sentence.first, comma, quotationOf))
      return comma;
    const verb = verbAfter(view, comma + 1, sentence.last);
    if (verb < 0) continue;
    const next = tokens[verb + 1];
    const closes = verb + 1 >= sentence.last || next?.kind === 'punctuation' || is(view, verb + 1, 'creditLink');
    if (!closes) return null;
    const isAgency = agencyEnd(view, comma + 1) > 0;
    return isAgency || isAttributed(view, sentence.first, comma, quotationOf) ? comma : null;
  }
  return null;
}

/** ", reported the ministry's press service": the verb stands first, and no clause follows. */
function isInverted(view: TextView, from: number, limit: number): boolean {
  if (!is(view, from, 'creditVerb.inverted') || limit - from < 3) return false;
  for (let at = from + 1; at < limit - 1; at++) {
    const token = view.tokens[at];
    if (token === undefined || token.norm === ',' || token.norm === 'that' || cueAt(view, at) !== null) return false;
  }
  return true;
}

/** The verb after a name of capital words; what stands between ("'s Tbilisi correspondent") belongs to the agency. */
function verbAfter(view: TextView, from: number, limit: number): number {
  const { tokens } = view;
  const first = tokens[from]?.norm === 'the' ? from + 1 : from;
  if (tokens[first]?.capital !== true) return -1;
  for (let at = first + 1; at < Math.min(limit, first + 8); at++) {
    const token = tokens[at];
    if (token === undefined || token.norm === ',' || token.norm === 'that') return -1;
    if (is(view, at, 'creditVerb') && !token.capital) return at;
  }
  return -1;
}

const is = (view: TextView, at: number, words: string): boolean =>
  view.lexicon?.is(view.tokens[at]?.norm ?? '', words) === true;

function isAttributed(view: TextView, from: number, to: number, quotationOf: Int32Array): boolean {
  for (let at = from; at < to; at++) {
    if ((quotationOf[at] as number) >= 0) continue;
    const cue = cueAt(view, at);
    if (cue !== null && (cue.classes.has('say') || cue.classes.has('tell')) && !cue.classes.has('noun')) return true;
  }
  return false;
}
