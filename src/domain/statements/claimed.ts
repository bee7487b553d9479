import type { Language } from '../languages/language.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Statement } from './statement.ts';

/** Fewer quoted words than these are a name or an expression, not something claimed. */
const FEWEST_QUOTED_WORDS = 3;

/** Whether a content claims something: it holds a clause, or enough quoted words to stand for one. */
export function isClaimed(read: ReadText<Language>, statement: Statement): boolean {
  if (isNobodys(read, statement) || isLeftOpen(read, statement)) return false;
  if (isAsserted(read, statement)) return true;
  if (isAsked(read, statement)) return false;
  const { words, holdsClause } = wordsAndClause(read, statement);
  if (words < FEWEST_QUOTED_WORDS) return isReply(read, statement) || isShortClause(read, statement, words);
  return holdsClause || statement.kind === 'direct' || isCalled(read, statement);
}

function wordsAndClause(read: ReadText<Language>, { segments }: Statement): { words: number; holdsClause: boolean } {
  let words = 0;
  let holdsClause = false;
  for (const segment of segments) {
    const { first, last } = read.rangeOf(segment);
    for (let at = first; at < last; at++) {
      if (read.isPunctuation(at)) continue;
      words++;
      holdsClause ||= read.language.claims.showsClause(read, at);
    }
  }
  return { words, holdsClause };
}

/** "“No,” she replied": as few words as these are said when a verb of saying stands beside them and they begin like a sentence. */
function isReply(read: ReadText<Language>, { cue, kind, segments }: Statement): boolean {
  const [segment] = segments;
  if (kind !== 'direct' || cue === null || segment === undefined) return false;
  const classes = read.cueAt(read.rangeOf(cue).first)?.classes;
  const { first } = read.rangeOf(segment);
  const speaks = classes?.has('say') === true || classes?.has('tell') === true;
  return speaks && !classes?.has('call') && (read.isCapital(first) || read.tokens[first]?.kind === 'number');
}

/** «…, что цены растут»: what frames read as reported is a clause, however short. */
const isShortClause = (read: ReadText<Language>, { cue, kind }: Statement, words: number): boolean =>
  kind === 'indirect' && cue !== null && words >= read.language.claims.fewestReportedWords;

/** "The treaty is often called …": what nobody is named for and no verb of saying stands beside is the report's own. */
const isNobodys = (read: ReadText<Language>, { cue, kind, source }: Statement): boolean =>
  source === null &&
  cue !== null &&
  kind !== 'direct' &&
  !read.language.claims.isSaidWithoutSource(read, read.cueAt(read.rangeOf(cue).first));

/** "denied the charge": of some cues mere words are said all the same. */
function isAsserted(read: ReadText<Language>, { cue, kind, segments }: Statement): boolean {
  const [segment] = segments;
  if (cue === null || kind === 'direct' || segment === undefined) return false;
  return read.language.claims.asserts(read, read.rangeOf(cue), read.rangeOf(segment));
}

/** "did not say when …", "declined to say whether …": a question that was left open. */
function isLeftOpen(read: ReadText<Language>, { cue, kind, conjunction, segments }: Statement): boolean {
  const begins = conjunction ?? segments[0];
  if (cue === null || kind === 'direct' || begins === undefined) return false;
  return read.language.claims.leavesOpen(read, read.rangeOf(cue), read.rangeOf(begins).first);
}

/** "She called it “proof of bad faith”": a verdict in the speaker's own words. */
const isCalled = (read: ReadText<Language>, { cue, kind }: Statement): boolean =>
  kind === 'mixed' && cue !== null && read.cueAt(read.rangeOf(cue).first)?.classes.has('call') === true;

/** "Asked whether …" reports a question, and a question is never a statement. */
function isAsked(read: ReadText<Language>, { cue, kind }: Statement): boolean {
  if (cue === null || kind === 'direct') return false;
  const found = read.cueAt(read.rangeOf(cue).first);
  return found?.classes.has('ask') === true && !found.classes.has('say') && !found.classes.has('tell');
}
