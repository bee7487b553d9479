import { attributionAt } from '../../../reading/attribution.ts';
import type { Cue } from '../../../reading/cue.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { isTerminator } from '../../../text/characters.ts';
import type { LanguageText } from '../../language.ts';
import type { Attribution, Found } from './english-frame.ts';
import { commaBefore, isDescription, isFullName, nameEndingAt } from './names-beside-commas.ts';
import { isSayingCue } from './saying-cue.ts';

/**
 * What a sentence reports in the frame "CONTENT, SOURCE CUE.", "CONTENT, CUE SOURCE." or "CONTENT, according to SOURCE.": the
 * attribution closes it. A name may have its office in apposition, before or after it.
 */
export function closingClause(read: LanguageText, sentence: Sentence): Found | null {
  for (let at = sentence.last - 2; at > sentence.first + 1; at--) {
    if (read.inMarks(at) || !isPause(read.norm(at))) continue;
    const found = withApposition(read, sentence, at) ?? attributed(read, sentence, at);
    if (found === null) continue;
    let last = found.from;
    while (last > sentence.first && read.norm(last - 1) === ',') last--;
    return { content: { first: sentence.first, last }, conjunction: null, cue: found.cue, source: found.source };
  }
  return null;
}

const isPause = (norm: string): boolean => norm === ',' || norm === '-' || norm === '–' || norm === '—';

interface Closing extends Attribution {
  /** The token of the comma that ends the content. */
  readonly from: number;
}

function attributed(read: LanguageText, sentence: Sentence, comma: number): Closing | null {
  const attribution = attributionAt(read, comma + 1, sentence.last);
  if (attribution === null || attribution.source === null) return null;
  const { cue, source } = attribution;
  if (cue.first < source.first && takesHearer(cue)) return null;
  if (!closesSentence(read, attribution.last, sentence, cue)) return null;
  // "CONTENT, Name Surname | , head of the office, said": the office is an apposition to the name before it.
  const name = nameEndingAt(read, sentence.first, comma);
  return name === null
    ? { from: comma, cue, source }
    : { from: name - 1, cue, source: { first: name, last: source.last } };
}

/** "told Interfax": what follows such a cue is who was told. */
const takesHearer = ({ classes }: Cue): boolean => classes.has('tell') && !classes.has('say') && !classes.has('noun');

/** "CONTENT, | Name Surname, an agronomist from the valley, | told the agency", "…, the head of the office, Name Surname, said". */
function withApposition(read: LanguageText, sentence: Sentence, comma: number): Closing | null {
  const cue = read.cueAt(comma + 1);
  if (!isSayingCue(cue) || !/(?:ed|d|s)$/u.test(read.norm(comma + 1))) return null;
  if (!closesSentence(read, cue.last, sentence, cue)) return null;
  const inner = commaBefore(read, comma, sentence.first);
  const outer = inner < 0 ? -1 : commaBefore(read, inner, sentence.first);
  if (outer < 0) return null;
  const isNamed = isFullName(read, outer + 1, inner)
    ? isDescription(read, inner + 1, comma)
    : isFullName(read, inner + 1, comma);
  return isNamed ? { from: outer, cue, source: { first: outer + 1, last: comma } } : null;
}

/** After the attribution only an occasion may follow ("in an interview with …", "on Monday"), or who was told. */
function closesSentence(read: LanguageText, from: number, sentence: Sentence, cue: Cue): boolean {
  if (from >= sentence.last) return true;
  const next = read.norm(from);
  if (read.isPunctuation(from)) return isTerminator(next) || (next === ':' && from + 1 >= sentence.last);
  const isOccasion = read.isAny(from, ['preposition', 'weekday', 'adverb', 'whileSpeaking']);
  return isOccasion || (cue.classes.has('tell') && !cue.classes.has('noun') && next !== 'that');
}
