import type { ClauseReader } from '../../reading/clause-reader.ts';
import { cueAt } from '../../reading/cue.ts';
import { type Reported, spanOf } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { TextView } from '../../reading/text-view.ts';
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
export function announcedBlock(
  view: TextView,
  reader: ClauseReader,
  quotationOf: Int32Array,
  sentences: readonly Sentence[],
  number: number,
): AnnouncedBlock | null {
  const before = sentences[number] as Sentence;
  const sentence = sentences[number + 1];
  if (sentence === undefined || before.paragraph === sentence.paragraph) return null;
  if (!announces(view, before)) return null;
  let last = number + 1;
  while (sentences[last + 1]?.paragraph === sentence.paragraph) last++;
  const content = { first: sentence.first, last: (sentences[last] as Sentence).last };
  if (!isPlainProse(view, quotationOf, content.first, content.last)) return null;
  for (let at = before.last - 2; at >= Math.max(before.first, before.last - FURTHEST_CUE); at--) {
    if ((quotationOf[at] as number) >= 0) return null;
    const cue = cueAt(view, at);
    if (view.tokens[at]?.norm === 'that') return null;
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell')) || cue.classes.has('noun')) continue;
    const source = reader.source(number, cue, content);
    if (source === null) return null;
    const reported: Reported = { content, conjunction: null, cue, source };
    return { found: asFound(view, reported, number), cue: cue.first, last };
  }
  return null;
}

/** A paragraph that ends like a sentence, begins like one, and has no marks of its own around it. */
function isPlainProse(view: TextView, quotationOf: Int32Array, first: number, last: number): boolean {
  const opening = view.tokens[first];
  if (opening === undefined || !opening.capital || isDash(opening.norm) || (quotationOf[first] as number) >= 0)
    return false;
  if (!'.!?'.includes(view.tokens[last - 1]?.norm ?? '-')) return false;
  let words = 0;
  for (let at = first; at < last; at++) {
    const token = view.tokens[at];
    if (token?.kind === 'word') words++;
    // A paragraph with an attribution of its own needs no other.
    else if (token !== undefined && (quotationOf[at] as number) >= 0) return false;
  }
  return words >= FEWEST_WORDS;
}

const asFound = (view: TextView, { content, cue, source }: Reported, sentence: number): Found => ({
  segments: [spanOf(view, content)],
  kind: 'indirect',
  conjunction: null,
  cue: spanOf(view, { first: cue.first, last: cue.last }),
  source,
  sentence,
  repairs: [],
});
