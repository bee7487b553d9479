import type { Sentence } from '../../../reading/sentence.ts';
import { sourceBefore } from '../../../reading/source-before-cue.ts';
import type { LanguageText } from '../../language.ts';
import type { Attribution } from './english-frame.ts';
import { isSayingCue } from './saying-cue.ts';

/** "made" stands among the first tokens. */
const LONGEST = 34;

/** "Name Surname, head of the board, | made the remark | at a forum", "expressed this opinion", with nobody else saying anything before it. */
export function remarkMade(read: LanguageText, { first, last }: Sentence): Attribution | null {
  const limit = Math.min(last - 2, first + LONGEST);
  for (let at = first + 1; at < limit; at++) {
    if (read.inMarks(at) || isSayingCue(read.cueAt(at))) return null;
    if (!MAKES.includes(read.norm(at)) || !POINTS.includes(read.norm(at + 1))) continue;
    const noun = read.norm(at + 2) === 'a' || read.norm(at + 2) === 'an' ? at + 3 : at + 2;
    if (!read.isAny(noun, ['statementNoun', 'opinionNoun']) || GOES_ON.includes(read.norm(noun + 1))) return null;
    const source = sourceBefore(read, at, first);
    return source && { cue: { first: at, last: noun + 1, classes: new Set(['say']) }, source };
  }
  return null;
}
const MAKES = ['made', 'expressed', 'voiced', 'gave'];
const POINTS = ['the', 'this', 'these', 'such'];
/** What was remarked follows. */
const GOES_ON = ['that', ':'];
