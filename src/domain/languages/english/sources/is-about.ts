import type { LanguageText, NamePlace } from '../../language.ts';
import { beforeOthers, inversions } from './link-words.ts';
import { officeAfter } from './office.ts';
import { isVerb } from './verb-word.ts';

/** Whom a sentence is about: its subject, or whom it brings in after "by", or after "was" and "is" with an office. */
export function isAbout(read: LanguageText, first: number, named: NamePlace): boolean {
  const { from } = named;
  const before = read.norm(from - 1);
  if (!hasVerb(read, first, from)) return precedesVerb(read, named) && !beforeOthers.has(before);
  if (before === 'by') return true;
  return named.isFull && named.hasOffice && inversions.has(read.norm(pastArticles(read, from)));
}

/** A verb follows the name, its office and adverbs passed over. */
function precedesVerb(read: LanguageText, { last }: NamePlace): boolean {
  let at = pastAside(read, officeAfter(read, last)?.last ?? last);
  while (read.isAny(at, ['adverb', 'self'])) at++;
  return isVerb(read, at);
}

/** An aside has at most so many tokens. */
const LONGEST_ASIDE = 16;

/** "Cal Jessup |, 17,| sold out", "Ann Holt |, who heads the guild,| rose": what stands between commas behind a name. */
function pastAside(read: LanguageText, last: number): number {
  if (read.norm(last) !== ',') return last;
  const isClause = read.is(last + 1, 'relativePronoun') || read.norm(last + 1) === 'whose';
  if (!isClause && read.tokens[last + 1]?.kind !== 'number') return last + 1;
  let at = last + 1;
  while (at < last + LONGEST_ASIDE && at < read.tokens.length && !read.isMark(at, ',.;')) at++;
  return read.norm(at) === ',' ? at + 1 : last + 1;
}

/** The token before an office and its articles. */
function pastArticles(read: LanguageText, from: number): number {
  let at = from - 1;
  while (read.is(at, 'determiner')) at--;
  return at;
}

function hasVerb(read: LanguageText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(read, at)) return true;
  return false;
}
