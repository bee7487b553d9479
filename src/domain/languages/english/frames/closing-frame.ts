import { attributionAt } from '../../../reading/attribution.ts';
import { type Cue, cueAt } from '../../../reading/cue.ts';
import type { Reported } from '../../../reading/reported-clause.ts';
import type { Sentence } from '../../../reading/sentences.ts';
import type { TokenSpan } from '../../../reading/source-phrase.ts';
import type { TextView } from '../../../reading/text-view.ts';
import type { Token } from '../../../text/tokens.ts';

/** A name before a comma has at most this many words, what stands in apposition to it this many tokens. */
const LONGEST_NAME = 4;
const LONGEST_APPOSITION = 18;

/**
 * What a sentence reports in the frame "CONTENT, SOURCE CUE.", "CONTENT, CUE SOURCE." or "CONTENT, according to SOURCE.": the
 * attribution closes it. A name may have its office in apposition, before or after it.
 */
export function closingFrame(view: TextView, sentence: Sentence, quotationOf: Int32Array): Reported | null {
  for (let at = sentence.last - 2; at > sentence.first + 1; at--) {
    if ((quotationOf[at] as number) >= 0) continue;
    const token = view.tokens[at] as Token;
    if (token.norm !== ',' && token.norm !== '-' && token.norm !== '–' && token.norm !== '—') continue;
    const found = withApposition(view, sentence, at, quotationOf) ?? attributed(view, sentence, at);
    if (found === null) continue;
    let last = found.from;
    while (last > sentence.first && view.tokens[last - 1]?.norm === ',') last--;
    return {
      content: { first: sentence.first, last },
      conjunction: null,
      cue: found.cue,
      source: found.source,
    };
  }
  return null;
}

interface Closing {
  /** The token of the comma that ends the content. */
  readonly from: number;
  readonly cue: Cue;
  readonly source: TokenSpan;
}

function attributed(view: TextView, sentence: Sentence, comma: number): Closing | null {
  const attribution = attributionAt(view, comma + 1, sentence.last);
  if (attribution === null || attribution.source === null) return null;
  if (attribution.cue.first < attribution.source.first && takesHearer(attribution.cue)) return null;
  if (!closesSentence(view, attribution.last, sentence, attribution.cue)) return null;
  const name = nameBefore(view, sentence.first, comma);
  return {
    from: name === null ? comma : name - 1,
    cue: attribution.cue,
    source: name === null ? attribution.source : { first: name, last: attribution.source.last },
  };
}

/** "told Interfax": what follows such a cue is who was told. */
const takesHearer = ({ classes }: Cue): boolean => classes.has('tell') && !classes.has('say') && !classes.has('noun');

/** "CONTENT, | Name Surname, an agronomist from the valley, | told the agency", "…, the head of the office, Name Surname, said". */
function withApposition(view: TextView, sentence: Sentence, comma: number, quotationOf: Int32Array): Closing | null {
  const cue = cueAt(view, comma + 1);
  if (cue === null || cue.classes.has('noun') || !(cue.classes.has('say') || cue.classes.has('tell'))) return null;
  if (!/(?:ed|d|s)$/u.test(view.tokens[comma + 1]?.norm ?? '')) return null;
  if (!closesSentence(view, cue.last, sentence, cue)) return null;
  const inner = commaBefore(view, comma, sentence.first, quotationOf);
  const outer = inner < 0 ? -1 : commaBefore(view, inner, sentence.first, quotationOf);
  if (outer < 0) return null;
  const isNamed = isName(view, outer + 1, inner) ? isPhrase(view, inner + 1, comma) : isName(view, inner + 1, comma);
  return isNamed ? { from: outer, cue, source: { first: outer + 1, last: comma } } : null;
}

function commaBefore(view: TextView, from: number, floor: number, quotationOf: Int32Array): number {
  for (let at = from - 1; at > Math.max(floor, from - LONGEST_APPOSITION); at--) {
    if ((quotationOf[at] as number) >= 0) return -1;
    const token = view.tokens[at] as Token;
    if (token.norm === ',') return at;
    if (token.kind === 'punctuation' && '.!?;:'.includes(token.norm) && (view.tokens[at - 1]?.norm.length ?? 0) > 3)
      return -1;
  }
  return -1;
}

/** Two to four capital words, one of them no office. */
function isName(view: TextView, from: number, to: number): boolean {
  const words = to - from;
  if (words < 2 || words > LONGEST_NAME + 2) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = view.tokens[at] as Token;
    if (token.capital) capitals++;
    else if (token.norm !== '.' && !['de', 'van', 'von', 'der', 'al', 'bin'].includes(token.norm)) return false;
  }
  return capitals >= 2;
}

/** What describes somebody: no verb in it that would make it a clause. */
function isPhrase(view: TextView, from: number, to: number): boolean {
  const { lexicon } = view;
  for (let at = from; at < to; at++) {
    const word = view.tokens[at]?.norm ?? '';
    if (lexicon?.is(word, 'auxiliary') || lexicon?.is(word, 'modal') || lexicon?.is(word, 'pronoun.person'))
      return false;
  }
  return to > from;
}

/**
 * "CONTENT, Name Surname | , head of the office, said": where the words before the last comma are a name of their own after
 * another comma, the office is an apposition to it. The name's first token, or null.
 */
function nameBefore(view: TextView, floor: number, end: number): number | null {
  let first = end;
  while (first > floor && end - first < LONGEST_NAME && view.tokens[first - 1]?.capital === true) first--;
  const words = end - first;
  return words >= 2 && view.tokens[first - 1]?.norm === ',' && first - 1 > floor ? first : null;
}

/** After the attribution only an occasion may follow ("in an interview with …", "on Monday"), or who was told. */
function closesSentence(view: TextView, from: number, sentence: Sentence, cue: Cue): boolean {
  const { tokens, lexicon } = view;
  const next = tokens[from];
  if (from >= sentence.last || next === undefined) return true;
  if (next.kind === 'punctuation')
    return '.!?…։'.includes(next.norm) || (next.norm === ':' && from + 1 >= sentence.last);
  return (
    lexicon?.is(next.norm, 'preposition') === true ||
    lexicon?.is(next.norm, 'weekday') === true ||
    lexicon?.is(next.norm, 'adverb') === true ||
    lexicon?.is(next.norm, 'whileSpeaking') === true ||
    (lexicon?.lang === 'en' && cue.classes.has('tell') && !cue.classes.has('noun') && next.norm !== 'that')
  );
}
