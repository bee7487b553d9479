import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash, isTerminator } from '../../text/characters.ts';

/** The token after the clause that a refusal begins: before quoted words, a semicolon, a dash, "but", or a comma behind which the report goes on. */
export function clauseEnd(read: ReadText<Language>, from: number, limit: number): number {
  let end = from;
  while (end < limit && !read.inMarks(end) && !endsClause(read, end)) end++;
  while (end > from && (isTerminator(read.norm(end - 1)) || read.norm(end - 1) === ':')) end--;
  return end;
}

const endsClause = (read: ReadText<Language>, at: number): boolean =>
  read.norm(at) === ';' ||
  isSpacedDash(read, at) ||
  read.is(at, 'partsWithoutComma') ||
  (read.norm(at) === ',' && read.is(at + 1, 'conjunction'));

const isSpacedDash = (read: ReadText<Language>, at: number): boolean =>
  isDash(read.norm(at)) && read.startOf(at) > read.endOf(at - 1);
