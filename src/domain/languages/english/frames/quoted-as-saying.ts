import { isCueOf } from '../../../reading/cue.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { sourceBefore } from '../../../reading/source-before-cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import type { EnglishFrame } from './english-frame.ts';

/** Who is reported or quoted as saying something speaks; the agency only passes it on. */
export const quotedAsSaying: EnglishFrame = {
  name: 'AGENCY reports SOURCE as saying that CONTENT',
  example: 'The Northern Press quotes the harbour master as saying that the old quay will be closed in May.',
  read: ({ read, sentence, contentEnd }) => {
    for (let as = sentence.first + 2; as < sentence.last - 2; as++) {
      if (read.norm(as) !== 'as' || !read.norm(as + 1).endsWith('ing')) continue;
      const verb = read.cueAt(as + 1) ?? read.cueAt(as);
      if (verb === null || !isCueOf(verb, ['say', 'tell'])) continue;
      const passes = passingVerbBefore(read, as, sentence.first);
      if (passes === null) continue;
      const source = quotedPerson(read, passes, as, sentence.first);
      if (source === null) return null;
      const that = read.norm(as + 2) === 'that' ? as + 2 : null;
      return [
        {
          content: { first: that === null ? as + 2 : that + 1, last: contentEnd },
          conjunction: that,
          cue: { first: as, last: as + 2, classes: verb.classes },
          source,
        },
      ];
    }
    return null;
  },
};

/** The token of "reports", "quoted", "cites" with a source between it and "as"; null where there is none in the same clause. */
function passingVerbBefore(read: LanguageText, as: number, floor: number): number | null {
  for (let at = as - 1; at >= floor; at--) {
    if (read.is(at, 'quotingVerb')) return at;
    if (read.norm(at) === 'that' || read.isMark(at, '.;:')) return null;
  }
  return null;
}

/**
 * Who is quoted between "quoted" and "as saying"; of "was quoted (by the agency) as saying" the subject before it. Null where
 * nobody is named.
 */
function quotedPerson(read: LanguageText, quotes: number, as: number, floor: number): TokenSpan | null {
  let last = as;
  while (last > quotes + 1 && read.norm(last - 1) === ',') last--;
  const isActive = last > quotes + 1 && read.norm(quotes + 1) !== 'by';
  return isActive ? { first: quotes + 1, last } : sourceBefore(read, quotes, floor);
}

/** `The agency quoted | Name Surname | as saying: "…"`: who is quoted, for a cue of a sentence; null where it is no such cue. */
export function quotedBeside(read: LanguageText, cue: TokenSpan, sentence: Sentence): TokenSpan | null {
  for (let as = cue.first; as < Math.min(sentence.last - 1, cue.first + FURTHEST_AS); as++) {
    if (read.norm(as) !== 'as' || !read.norm(as + 1).endsWith('ing') || read.inMarks(as)) continue;
    const passes = passingVerbBefore(read, as, sentence.first);
    return passes === null ? null : quotedPerson(read, passes, as, sentence.first);
  }
  const as = cue.first - 1;
  if (read.norm(as) !== 'as' || !read.norm(cue.first).endsWith('ing')) return null;
  const passes = passingVerbBefore(read, as, sentence.first);
  return passes === null ? null : quotedPerson(read, passes, as, sentence.first);
}

/** "as saying" stands at most this many tokens after "quoted". */
const FURTHEST_AS = 24;
