import { sourceFrom } from '../../../reading/attribution.ts';
import { type Cue, cueAt } from '../../../reading/cue.ts';
import type { Reported } from '../../../reading/reported-clause.ts';
import type { Sentence } from '../../../reading/sentences.ts';
import type { TokenSpan } from '../../../reading/source-phrase.ts';
import type { TextView } from '../../../reading/text-view.ts';
import { nameAfterComma, officeAfter } from '../sources/office.ts';

/** What stands between an opening attribution and its comma has at most this many tokens. */
const LONGEST = 30;

/**
 * The frames that open a sentence: "According to SOURCE, CONTENT", "In SOURCE's opinion, CONTENT", "In her words, CONTENT". What
 * follows the comma is the content to the sentence's end, or to a colon before a quotation.
 */
export function openingFrame(
  view: TextView,
  sentence: Sentence,
  contentEnd: number,
  quotationOf: Int32Array,
): Reported[] {
  const found = accordingTo(view, sentence.first, sentence.last) ?? inWordsOf(view, sentence.first, sentence.last);
  if (found === null) return [];
  const { cue, source } = found;
  const first = found.comma + 1;
  let colon = first;
  while (colon < contentEnd && !(view.tokens[colon]?.norm === ':' && (quotationOf[colon + 1] ?? -1) >= 0)) colon++;
  const reported: Reported[] = [];
  if (colon > first) reported.push({ content: { first, last: colon }, conjunction: null, cue, source });
  if (colon + 1 < contentEnd)
    reported.push({ content: { first: colon + 1, last: contentEnd }, conjunction: null, cue, source });
  return reported;
}

/**
 * "The figures, according to SOURCE, have grown", "The debt, in her words, will grow": the same between two commas, where nobody else is said
 * to speak. What stands before and after it is the content.
 */
export function innerFrame(
  view: TextView,
  sentence: Sentence,
  contentEnd: number,
  quotationOf: Int32Array,
): Reported | null {
  const { tokens } = view;
  for (let comma = sentence.first + 1; comma < contentEnd - 3; comma++) {
    if ((quotationOf[comma] as number) >= 0 || reports(view, comma)) return null;
    if (tokens[comma]?.norm !== ',' || view.lexicon?.is(tokens[comma - 1]?.norm ?? '', 'complementizer')) continue;
    const found = accordingTo(view, comma + 1, contentEnd) ?? inWordsOf(view, comma + 1, contentEnd);
    if (found === null || found.comma + 1 >= contentEnd) continue;
    return {
      content: { first: sentence.first, last: comma },
      goesOn: { first: found.comma + 1, last: contentEnd },
      conjunction: null,
      cue: found.cue,
      source: found.source,
    };
  }
  return null;
}

function reports(view: TextView, at: number): boolean {
  const classes = cueAt(view, at)?.classes;
  return classes?.has('say') === true || classes?.has('tell') === true || classes?.has('believe') === true;
}

interface Opening {
  readonly cue: Cue;
  readonly source: TokenSpan;
  readonly comma: number;
}

function accordingTo(view: TextView, from: number, limit: number): Opening | null {
  const { tokens, lexicon } = view;
  const cue = cueAt(view, from);
  if (cue === null || !cue.classes.has('accordingTo')) return null;
  if (lexicon?.is(tokens[cue.last]?.norm ?? '', 'pronoun.object') && tokens[cue.last + 1]?.norm === ',')
    return { cue, source: { first: cue.last, last: cue.last + 1 }, comma: cue.last + 1 };
  const source = sourceFrom(view, cue.last, Math.min(limit, from + LONGEST));
  if (source === null || tokens[source.last]?.norm !== ',') return null;
  // "According to Name Surname, head of the office, …": the comma after what stands in apposition.
  const aside = officeAfter(view, source.last) ?? nameAfterComma(view, source.last);
  const last = aside !== null && tokens[aside.last]?.norm === ',' ? aside.last : source.last;
  return { cue, source: { first: source.first, last }, comma: last };
}

function inWordsOf(view: TextView, from: number, end: number): Opening | null {
  const { tokens, lexicon } = view;
  if (tokens[from]?.norm !== 'in' && tokens[from]?.norm !== 'by') return null;
  const limit = Math.min(end, from + LONGEST);
  for (let at = from + 2; at < limit; at++) {
    const word = tokens[at]?.norm ?? '';
    if (tokens[at]?.kind === 'punctuation') return null;
    if (!lexicon?.is(word, 'opinionNoun')) continue;
    const owner = tokens[at - 1]?.norm ?? '';
    const isOwned = owner.endsWith("'s") || owner.endsWith("s'") || lexicon?.is(owner, 'pronoun.possessive') === true;
    if (
      !isOwned ||
      lexicon?.is(owner, 'pronoun.first') ||
      ['my', 'our', 'your'].includes(owner) ||
      tokens[at + 1]?.norm !== ','
    )
      return null;
    return {
      cue: { first: at, last: at + 1, classes: new Set(['accordingTo']) },
      source: { first: from + 1, last: at },
      comma: at + 1,
    };
  }
  return null;
}
