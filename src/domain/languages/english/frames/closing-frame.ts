import { attributionAt } from '../../../reading/attribution.ts';
import type { Cue } from '../../../reading/cue.ts';
import type { Reported } from '../../../reading/reported-clause.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { LanguageText } from '../../language.ts';

/** A name before a comma has at most this many words, what stands in apposition to it this many tokens. */
const LONGEST_NAME = 4;
const LONGEST_APPOSITION = 18;

/**
 * What a sentence reports in the frame "CONTENT, SOURCE CUE.", "CONTENT, CUE SOURCE." or "CONTENT, according to SOURCE.": the
 * attribution closes it. A name may have its office in apposition, before or after it.
 */
export function closingFrame(read: LanguageText, sentence: Sentence): Reported | null {
  for (let at = sentence.last - 2; at > sentence.first + 1; at--) {
    if (read.inMarks(at)) continue;
    const token = read.tokens[at] as Token;
    if (token.norm !== ',' && token.norm !== '-' && token.norm !== '–' && token.norm !== '—') continue;
    const found = withApposition(read, sentence, at) ?? attributed(read, sentence, at);
    if (found === null) continue;
    let last = found.from;
    while (last > sentence.first && read.norm(last - 1) === ',') last--;
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

function attributed(read: LanguageText, sentence: Sentence, comma: number): Closing | null {
  const attribution = attributionAt(read, comma + 1, sentence.last);
  if (attribution === null || attribution.source === null) return null;
  if (attribution.cue.first < attribution.source.first && takesHearer(attribution.cue)) return null;
  if (!closesSentence(read, attribution.last, sentence, attribution.cue)) return null;
  const name = nameBefore(read, sentence.first, comma);
  return {
    from: name === null ? comma : name - 1,
    cue: attribution.cue,
    source: name === null ? attribution.source : { first: name, last: attribution.source.last },
  };
}

/** "told Interfax": what follows such a cue is who was told. */
const takesHearer = ({ classes }: Cue): boolean => classes.has('tell') && !classes.has('say') && !classes.has('noun');

/** "CONTENT, | Name Surname, an agronomist from the valley, | told the agency", "…, the head of the office, Name Surname, said". */
function withApposition(read: LanguageText, sentence: Sentence, comma: number): Closing | null {
  const cue = read.cueAt(comma + 1);
  if (cue === null || cue.classes.has('noun') || !(cue.classes.has('say') || cue.classes.has('tell'))) return null;
  if (!/(?:ed|d|s)$/u.test(read.norm(comma + 1))) return null;
  if (!closesSentence(read, cue.last, sentence, cue)) return null;
  const inner = commaBefore(read, comma, sentence.first);
  const outer = inner < 0 ? -1 : commaBefore(read, inner, sentence.first);
  if (outer < 0) return null;
  const isNamed = isName(read, outer + 1, inner) ? isPhrase(read, inner + 1, comma) : isName(read, inner + 1, comma);
  return isNamed ? { from: outer, cue, source: { first: outer + 1, last: comma } } : null;
}

function commaBefore(read: LanguageText, from: number, floor: number): number {
  for (let at = from - 1; at > Math.max(floor, from - LONGEST_APPOSITION); at--) {
    if (read.inMarks(at)) return -1;
    const token = read.tokens[at] as Token;
    if (token.norm === ',') return at;
    if (token.kind === 'punctuation' && '.!?;:'.includes(token.norm) && (read.tokens[at - 1]?.norm.length ?? 0) > 3)
      return -1;
  }
  return -1;
}

/** Two to four capital words, one of them no office. */
function isName(read: LanguageText, from: number, to: number): boolean {
  const words = to - from;
  if (words < 2 || words > LONGEST_NAME + 2) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = read.tokens[at] as Token;
    if (token.capital) capitals++;
    else if (token.norm !== '.' && !['de', 'van', 'von', 'der', 'al', 'bin'].includes(token.norm)) return false;
  }
  return capitals >= 2;
}

/** What describes somebody: no verb in it that would make it a clause. */
function isPhrase(read: LanguageText, from: number, to: number): boolean {
  const { lexicon } = read;
  for (let at = from; at < to; at++) {
    const word = read.norm(at);
    if (lexicon.is(word, 'auxiliary') || lexicon.is(word, 'modal') || lexicon.is(word, 'pronoun.person')) return false;
  }
  return to > from;
}

/**
 * "CONTENT, Name Surname | , head of the office, said": where the words before the last comma are a name of their own after
 * another comma, the office is an apposition to it. The name's first token, or null.
 */
function nameBefore(read: LanguageText, floor: number, end: number): number | null {
  let first = end;
  while (first > floor && end - first < LONGEST_NAME && read.isCapital(first - 1)) first--;
  const words = end - first;
  return words >= 2 && read.norm(first - 1) === ',' && first - 1 > floor ? first : null;
}

/** After the attribution only an occasion may follow ("in an interview with …", "on Monday"), or who was told. */
function closesSentence(read: LanguageText, from: number, sentence: Sentence, cue: Cue): boolean {
  const { tokens, lexicon } = read;
  const next = tokens[from];
  if (from >= sentence.last || next === undefined) return true;
  if (next.kind === 'punctuation')
    return '.!?…։'.includes(next.norm) || (next.norm === ':' && from + 1 >= sentence.last);
  return (
    lexicon.is(next.norm, 'preposition') === true ||
    lexicon.is(next.norm, 'weekday') === true ||
    lexicon.is(next.norm, 'adverb') === true ||
    lexicon.is(next.norm, 'whileSpeaking') === true ||
    (lexicon.lang === 'en' && cue.classes.has('tell') && !cue.classes.has('noun') && next.norm !== 'that')
  );
}
