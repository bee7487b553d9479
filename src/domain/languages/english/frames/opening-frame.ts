import type { Cue } from '../../../reading/cue.ts';
import type { Reported } from '../../../reading/reported-clause.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { sourceAfter } from '../../../reading/source-after-cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { nameAfterComma, officeAfter } from '../sources/office.ts';

/** What stands between an opening attribution and its comma has at most this many tokens. */
const LONGEST = 30;

/**
 * The frames that open a sentence: "According to SOURCE, CONTENT", "In SOURCE's opinion, CONTENT", "In her words, CONTENT". What
 * follows the comma is the content to the sentence's end, or to a colon before a quotation.
 */
export function openingFrame(read: LanguageText, sentence: Sentence, contentEnd: number): Reported[] {
  const found = accordingTo(read, sentence.first, sentence.last) ?? inWordsOf(read, sentence.first, sentence.last);
  if (found === null) return [];
  const { cue, source } = found;
  const first = found.comma + 1;
  let colon = first;
  while (colon < contentEnd && !(read.norm(colon) === ':' && read.inMarks(colon + 1))) colon++;
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
export function innerFrame(read: LanguageText, sentence: Sentence, contentEnd: number): Reported | null {
  for (let comma = sentence.first + 1; comma < contentEnd - 3; comma++) {
    if (read.inMarks(comma) || reports(read, comma)) return null;
    if (read.norm(comma) !== ',' || read.is(comma - 1, 'complementizer')) continue;
    const found = accordingTo(read, comma + 1, contentEnd) ?? inWordsOf(read, comma + 1, contentEnd);
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

function reports(read: LanguageText, at: number): boolean {
  const classes = read.cueAt(at)?.classes;
  return classes?.has('say') === true || classes?.has('tell') === true || classes?.has('believe') === true;
}

interface Opening {
  readonly cue: Cue;
  readonly source: TokenSpan;
  readonly comma: number;
}

function accordingTo(read: LanguageText, from: number, limit: number): Opening | null {
  const cue = read.cueAt(from);
  if (cue === null || !cue.classes.has('accordingTo')) return null;
  if (read.is(cue.last, 'pronoun.object') && read.norm(cue.last + 1) === ',')
    return { cue, source: { first: cue.last, last: cue.last + 1 }, comma: cue.last + 1 };
  const source = sourceAfter(read, cue.last, Math.min(limit, from + LONGEST));
  if (source === null || read.norm(source.last) !== ',') return null;
  // "According to Name Surname, head of the office, …": the comma after what stands in apposition.
  const aside = officeAfter(read, source.last) ?? nameAfterComma(read, source.last);
  const last = aside !== null && read.norm(aside.last) === ',' ? aside.last : source.last;
  return { cue, source: { first: source.first, last }, comma: last };
}

function inWordsOf(read: LanguageText, from: number, end: number): Opening | null {
  const { lexicon } = read;
  if (read.norm(from) !== 'in' && read.norm(from) !== 'by') return null;
  const limit = Math.min(end, from + LONGEST);
  for (let at = from + 2; at < limit; at++) {
    const word = read.norm(at);
    if (read.isPunctuation(at)) return null;
    if (!lexicon.is(word, 'opinionNoun')) continue;
    const owner = read.norm(at - 1);
    const isOwned = owner.endsWith("'s") || owner.endsWith("s'") || lexicon.is(owner, 'pronoun.possessive') === true;
    if (
      !isOwned ||
      lexicon.is(owner, 'pronoun.first') ||
      ['my', 'our', 'your'].includes(owner) ||
      read.norm(at + 1) !== ','
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
