import type { Sentence } from '../../../reading/sentence.ts';
import type { LanguageText } from '../../language.ts';
import type { Attribution } from './english-frame.ts';
import { phraseEnd } from './phrase-end.ts';

/** "The statement came from Name", "Such a remark was made by Name": what stands before it was said. */
export function statementCame(read: LanguageText, { first, last }: Sentence): Attribution | null {
  if (!['the', 'such', 'this'].includes(read.norm(first))) return null;
  const noun = read.norm(first + 1) === 'a' ? first + 2 : first + 1;
  if (!read.is(noun, 'statementNoun')) return null;
  const isMade = read.norm(noun + 2) === 'made' && read.norm(noun + 3) === 'by';
  if (!isMade && !(read.norm(noun + 1) === 'came' && read.norm(noun + 2) === 'from')) return null;
  const from = isMade ? noun + 4 : noun + 3;
  const end = phraseEnd(read, from, last);
  return end > from
    ? { cue: { first: noun, last: from, classes: new Set(['say']) }, source: { first: from, last: end } }
    : null;
}
