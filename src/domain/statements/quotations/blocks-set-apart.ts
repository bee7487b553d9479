import type { Language } from '../../languages/language.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import { capitalsIn, isNameWord } from '../../reading/capital-words.ts';
import type { Attributed, ClauseReader } from '../../reading/clause-reader.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { SetApart } from '../../reading/set-apart.ts';
import { isDash } from '../../text/characters.ts';
import { firstNotBefore } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { announces } from './announces.ts';
import { signatureAt } from './signature.ts';

/** Fewer words are a heading or a motto. */
const FEWEST_WORDS = 6;

/** Sentences that the page sets apart as a whole. */
export interface BlockSetApart {
  /** Index of the last sentence. */
  readonly last: number;
  /** All that is quoted; null of a post, in which nobody of the report speaks. */
  readonly found: UnresolvedStatement | null;
  /** The token of the cue in the sentence before that announces it. */
  readonly announcing: number | undefined;
}

/**
 * The block quotations and embedded posts of a page by the sentence they begin with. A block quotation without marks is said word for
 * word: by its signature, by whom the sentence before announces, else by whoever spoke last. One with marks is read by them.
 */
export function blocksSetApart(
  read: ReadText<Language>,
  reader: ClauseReader,
  setApart: readonly SetApart[],
): ReadonlyMap<number, BlockSetApart> {
  const blocks = new Map<number, BlockSetApart>();
  for (const span of setApart) {
    if (span.kind === 'item') continue;
    const first = sentenceFrom(read, span.start);
    const last = sentenceFrom(read, span.end) - 1;
    if (last < first) continue;
    if (span.kind === 'post') blocks.set(first, { last, found: null, announcing: undefined });
    else if (read.language.hasRules && isPlain(read, first, last))
      blocks.set(first, quotedBlock(read, reader, first, last));
  }
  return blocks;
}

/** The first sentences of the items of a page's lists. */
export const itemsSetApart = (read: ReadText<Language>, setApart: readonly SetApart[]): ReadonlySet<number> =>
  new Set(setApart.filter(({ kind }) => kind === 'item').map(({ start }) => sentenceFrom(read, start)));

/** Index of the first sentence that begins at an offset or behind it. */
const sentenceFrom = (read: ReadText<Language>, offset: number): number =>
  firstNotBefore(read.sentences, (sentence) => read.startOf(sentence.first) < offset);

function isPlain(read: ReadText<Language>, first: number, last: number): boolean {
  let words = 0;
  for (let at = read.sentences[first]?.first ?? 0; at < (read.sentences[last]?.last ?? 0); at++) {
    if (read.isQuoted(at)) return false;
    if (read.isWord(at)) words++;
  }
  return words >= FEWEST_WORDS;
}

function quotedBlock(read: ReadText<Language>, reader: ClauseReader, first: number, last: number): BlockSetApart {
  const closing = read.sentences[last] as TokenSpan;
  const signed = first < last && isDash(read.norm(closing.first)) ? signatureAt(read, closing.first) : null;
  const announced = announcedBy(read, reader, first - 1);
  const attribution = signed ?? announced;
  const found: UnresolvedStatement = {
    segments: paragraphsOf(read, first, signed === null ? last : last - 1),
    kind: 'direct',
    conjunction: null,
    cue: attribution === null || attribution.cue === null ? null : read.spanOf(attribution.cue),
    source: attribution?.source ?? null,
    sentence: first,
    repairs: [],
    foundBy: 'block quotation',
    isOwnParagraph: true,
  };
  return { last, found, announcing: announced?.cue?.first };
}

/** One span for each paragraph of some sentences. */
function paragraphsOf(read: ReadText<Language>, first: number, last: number): Span[] {
  const spans: Span[] = [];
  let paragraph = -1;
  for (const sentence of read.sentences.slice(first, last + 1)) {
    const { start, end } = read.spanOf(sentence);
    if (sentence.paragraph === paragraph) spans.push({ start: spans.pop()?.start ?? start, end });
    else spans.push({ start, end });
    paragraph = sentence.paragraph;
  }
  return spans;
}

/** "The minister said in a statement.", "The full text of Marta Lund's letter:": a verb of saying in the sentence before, or a name before a colon. */
function announcedBy(read: ReadText<Language>, reader: ClauseReader, number: number): Attributed | null {
  const before = read.sentences[number];
  if (before === undefined) return null;
  const content = { first: before.last, last: before.last };
  for (let at = before.last - 1; at >= before.first; at--) {
    const cue = read.ownCueAt(at);
    if (cue === null || cue.classes.has('noun') || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const source = reader.source(number, cue, content);
    if (source !== null && namesSomebody(read, source))
      return { cue: { first: cue.first, last: cue.last }, source, foundBy: '' };
  }
  if (!announces(read, before)) return null;
  const named = capitalsIn(read, before, (at) => !read.isSentenceStart(at)) ?? capitalsIn(read, before);
  return named === null ? null : { cue: { first: before.last - 1, last: before.last }, source: named, foundBy: '' };
}

/** "The full text of the statement" does not: somebody's name, office or pronoun stands in words that do. */
function namesSomebody(read: ReadText<Language>, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) if (isNameWord(read, at) || read.isAny(at, NAMING)) return true;
  return false;
}

const NAMING: readonly WordClass[] = ['role', 'role.body', 'pronoun.person', 'organisation'];
