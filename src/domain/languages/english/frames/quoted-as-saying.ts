import { isCueOf } from '../../../reading/cue.ts';
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
      const that = read.norm(as + 2) === 'that' ? as + 2 : null;
      let end = as;
      while (end > passes + 1 && read.norm(end - 1) === ',') end--;
      return [
        {
          content: { first: that === null ? as + 2 : that + 1, last: contentEnd },
          conjunction: that,
          cue: { first: as, last: as + 2, classes: verb.classes },
          source: { first: passes + 1, last: end },
        },
      ];
    }
    return null;
  },
};

/** The token of "reports", "quoted", "cites" with a source between it and "as"; null where there is none in the same clause. */
function passingVerbBefore(read: LanguageText, as: number, floor: number): number | null {
  for (let at = as - 2; at >= floor; at--) {
    if (read.is(at, 'quotingVerb')) return at;
    if (read.norm(at) === 'that' || read.isMark(at, '.;:')) return null;
  }
  return null;
}
