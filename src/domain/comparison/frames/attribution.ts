import type { Span } from '../../text/span.ts';
import { tokensOf } from '../../text/tokens.ts';
import { countedWords } from '../passage/counted-words.ts';
import type { RecordView } from '../passage/record-view.ts';
import { type ClauseWord, clauseWords } from './clause-words.ts';
import { type FoundOperators, operatorsIn } from './operators.ts';

/**
 * What an attribution does to its content: it stands behind it ("said that"), turns it round ("denied that", "rejected the claim
 * that"), or leaves it open ("refused to confirm that"). A denial that is itself denied stands behind it.
 */
export type Attribution = 'asserts' | 'denies' | 'leaves open';

/** How far before a cue words may belong to it, in UTF-16 units, and how many of them: "would neither confirm nor", "has never". */
const BEFORE = 40;
const WORDS_BEFORE = 4;
/** How far behind a content its cue may begin for all that stands between to belong to it: "…, a claim that the envoy disputed". */
const BEHIND = 90;

/** How far into a content what was claimed may stand: "denied | the old rumours that …". */
const LEAD = 3;

/** What the words of a cue do; `cue` in UTF-16 offsets of the text, null where a content has none. */
export function attributionOf(text: string, cue: Span | null, content: Span, view: RecordView): Attribution {
  if (cue === null) return 'asserts';
  const words =
    cue.start < content.start ? wordsAhead(text, cue, content, view) : wordsBehind(text, cue, content, view);
  const operators = operatorsIn(words, view.language);
  const { open, masked } = operators;
  if (open.length > 0) return 'leaves open';
  // Behind a content the cue itself may say what was done to it: "were denied by".
  const passive = operators.backward.filter(
    ({ to }) => cue.start >= content.end && (words[to - 1]?.start ?? 0) >= cue.start,
  );
  const denials = [...operators.denials, ...passive];
  const taken = new Set(denials.flatMap(({ places }) => places));
  const negations = words.filter(({ negates }, at) => negates && !masked.has(at) && !taken.has(at)).length;
  const denies = denials.length === 0 ? judges(operators) : (denials.length + negations) % 2 === 1;
  return denies && !repeatsDenial(wordsIn(text, content, view), view) ? 'denies' : 'asserts';
}

/** Whether a content that is denied keeps its distance once more: "denied | rumours that …", «опроверг, что ОДКБ якобы …». */
function repeatsDenial(words: readonly ClauseWord[], view: RecordView): boolean {
  const { denials, parts } = operatorsIn(words, view.language);
  const isClaimed = (place: number): boolean =>
    parts.some(({ meaning, places }) => meaning === 'claimed' && places.includes(place));
  return denials.some(({ at, places, meaning }) => meaning === 'distancing' || (at < LEAD && places.some(isClaimed)));
}

/** The words from a cue to its content, and those before it in its stretch that may belong to it. */
function wordsAhead(text: string, cue: Span, content: Span, view: RecordView): ClauseWord[] {
  const from = Math.max(0, cue.start - BEFORE);
  const words = wordsIn(
    text,
    { start: wordStart(text, from), end: Math.max(cue.end, leadEnd(text, content, view)) },
    view,
  );
  const first = words.findIndex(({ start }) => start >= cue.start);
  if (first < 0) return words;
  let begin = first;
  while (begin > 0 && first - begin < WORDS_BEFORE && !words[begin]?.opens) begin--;
  return words.slice(begin);
}

/** The words at the head of a content among which it may name what was claimed. */
const HEAD = 10;

/** Where a content that begins with what was claimed comes to what it says: "ridiculed | the idea that". Else where it begins. */
function leadEnd(text: string, content: Span, view: RecordView): number {
  const words = wordsIn(text, content, view).slice(0, HEAD);
  const claimed = operatorsIn(words, view.language).parts.find(({ meaning, at }) => meaning === 'claimed' && at < LEAD);
  if (claimed === undefined) return content.start;
  const opening = words.findIndex(
    ({ norm }, at) => at >= claimed.to && view.language.lexicon.is(norm, 'complementizer'),
  );
  return words[opening < 0 ? claimed.to - 1 : opening]?.end ?? content.start;
}

function wordsBehind(text: string, cue: Span, content: Span, view: RecordView): ClauseWord[] {
  const start = cue.start - content.end <= BEHIND ? content.end : wordStart(text, cue.start - BEFORE);
  return wordsIn(text, { start: Math.min(Math.max(start, content.end), cue.start), end: cue.end }, view);
}

/** "A claim that he disputed", «обвинения он отверг»: behind a content, or before its verb, what is claimed comes first. */
const judges = ({ parts, masked }: FoundOperators): boolean =>
  parts.some(
    ({ meaning, places }) =>
      (meaning === 'rejecting' || meaning === 'verdicts') && !places.some((at) => masked.has(at)),
  ) && parts.some(({ meaning }) => meaning === 'claimed');

const wordsIn = (text: string, { start, end }: Span, view: RecordView): ClauseWord[] =>
  clauseWords(countedWords(tokensOf(text, start, end), text), text, start, view);

/** The beginning of the first whole word from a place on. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}
