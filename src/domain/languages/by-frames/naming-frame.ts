import type { Cue } from '../../reading/cue.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { LanguageText } from '../language.ts';
import { isBreak } from './frame-view.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';
import { type Framed, isFirstPerson } from './that-clause.ts';

const FURTHEST_NAME = 14;

/** «назвал новые тарифы «приговором»»: the thing with what it is called, when that stands in quotation marks. */
export function called(read: LanguageText, cue: Cue, floor: number, limit: number): Framed | null {
  if (!cue.classes.has('call')) return null;
  const name = nameInMarks(read, cue.last, limit);
  if (name === null) return null;
  const left = sourceLeftOf(read, cue.first, floor);
  const source = left ?? sourceRightOf(read, cue.last, name.first);
  if (source === null || isFirstPerson(read, source)) return null;
  // In Armenian the thing may stand between source and cue: «նախագահը նոր սակագները որակել է որպես «…»».
  if (read.lexicon.lang === 'hy' && left !== null && left.last < cue.first) {
    const content = { first: left.last, last: cue.first };
    return { reported: { content, goesOn: name, conjunction: null, cue, source }, next: name.last };
  }
  const first = left === null ? source.last : cue.last;
  return { reported: { content: { first, last: name.last }, conjunction: null, cue, source }, next: name.last };
}

function nameInMarks(read: LanguageText, from: number, limit: number): TokenSpan | null {
  for (let at = from; at < Math.min(limit, from + FURTHEST_NAME); at++) {
    if (read.inMarks(at) && at > from) {
      let last = at;
      while (last < limit && read.inMarks(last)) last++;
      return { first: at, last };
    }
    if (isBreak(read, at)) return null;
  }
  return null;
}
