import type { LanguageText, NamePlace } from '../../language.ts';
import { wordClassOf } from '../word-class.ts';
import { beforeOthers, inversions } from './link-words.ts';
import { officeAfter } from './office.ts';

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
  let at = officeAfter(read, last)?.last ?? last;
  if (read.norm(at) === ',') at++;
  while (read.is(at, 'adverb')) at++;
  return isVerb(read, at);
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

function isVerb(read: LanguageText, at: number): boolean {
  if (!read.isWord(at) || read.isCapital(at)) return false;
  if (read.is(at, 'auxiliary') || read.is(at, 'modal')) return true;
  const cue = read.cueAt(at);
  if (cue !== null && !cue.classes.has('noun') && !cue.classes.has('accordingTo')) return true;
  const known = wordClassOf(read.norm(at));
  if (known === null || !known.parts.includes('v')) return false;
  return known.form === 'past' || (known.form === 's' && known.parts.startsWith('v'));
}
