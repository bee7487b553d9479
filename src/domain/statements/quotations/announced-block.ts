import type { Language } from '../../languages/language.ts';
import type { ClauseReader } from '../../reading/clause-reader.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { isDash } from '../../text/characters.ts';
import type { Found } from '../unresolved-statement.ts';
import { announces } from './announces.ts';

/** Between the cue and the colon only a hearer or an occasion stands. */
const FURTHEST_CUE = 10;
/** Fewer words are a heading or an item of a list. */
const FEWEST_WORDS = 6;

export interface AnnouncedBlock {
  readonly found: Found;
  /** The token of the cue that announces it. */
  readonly cue: number;
  /** Index of the last sentence of the paragraph. */
  readonly last: number;
}

/**
 * "The minister added: ¶ A paragraph …": a paragraph of its own that sentence `number` announces, its marks lost or set by
 * style. Without marks nothing says that it is word for word, so it counts as reported.
 */
export function announcedBlock(read: ReadText<Language>, reader: ClauseReader, number: number): AnnouncedBlock | null {
  const before = read.sentences[number] as Sentence;
  const sentence = read.sentences[number + 1];
  if (sentence === undefined || before.paragraph === sentence.paragraph) return null;
  if (!announces(read, before)) return null;
  let last = number + 1;
  while (read.sentences[last + 1]?.paragraph === sentence.paragraph) last++;
  const content = { first: sentence.first, last: (read.sentences[last] as Sentence).last };
  if (!isPlainProse(read, content.first, content.last)) return null;
  for (let at = before.last - 2; at >= Math.max(before.first, before.last - FURTHEST_CUE); at--) {
    if (read.inMarks(at)) return null;
    const cue = read.cueAt(at);
    if (read.norm(at) === 'that') return null;
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell')) || cue.classes.has('noun')) continue;
    const source = reader.source(number, cue, content);
    if (source === null) return null;
    const reported: Reported = { content, conjunction: null, cue, source };
    return { found: asFound(read, reported, number), cue: cue.first, last };
  }
  return null;
}

/** A paragraph that ends like a sentence, begins like one, and has no marks of its own around it. */
function isPlainProse(read: ReadText<Language>, first: number, last: number): boolean {
  const opening = read.tokens[first];
  if (opening === undefined || !opening.capital || isDash(opening.norm) || read.inMarks(first)) return false;
  if (!read.isMark(last - 1, '.!?')) return false;
  let words = 0;
  for (let at = first; at < last; at++) {
    const token = read.tokens[at];
    if (token?.kind === 'word') words++;
    // A paragraph with an attribution of its own needs no other.
    else if (token !== undefined && read.inMarks(at)) return false;
  }
  return words >= FEWEST_WORDS;
}

const asFound = (read: ReadText<Language>, { content, cue, source }: Reported, sentence: number): Found => ({
  segments: [read.spanOf(content)],
  kind: 'indirect',
  conjunction: null,
  cue: read.spanOf({ first: cue.first, last: cue.last }),
  source,
  sentence,
  repairs: [],
});
