import type { ConverbRules, FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { pastFillers } from '../../by-frames/words/fillers.ts';
import { isFiniteCue, isOwnCommonWord } from '../../by-frames/words/past-converb.ts';
import { data, endsIn } from './data.ts';
import { isConverb } from './word-forms.ts';

/** Russian converbs; the cue stands right behind the comma that closes their clause: «отвечая на вопрос, | сказал министр». */
export const converbs: ConverbRules = {
  isConverb: (read, at) => isConverb(read.norm(at)),

  pastClause(read, first, limit) {
    if (!isOwnCommonWord(read, first) || !opensConverbClause(read, first)) return null;
    for (let at = first + 1; at < limit && !read.isQuoted(at); at++) {
      if (read.inMarks(at)) continue;
      if (isFiniteCue(read, at)) return null;
      if (read.norm(at) === ',') {
        if (isFiniteCue(read, pastFillers(read, at + 1, limit))) return at + 1;
      } else if (isBreak(read, at)) return null;
    }
    return null;
  },
};

/** «отвечая на …», «комментируя …», «добавив …»: words that end so and are no converbs are names and nouns. */
const opensConverbClause = (read: FramedText, at: number): boolean =>
  isConverb(read.norm(at)) &&
  !read.is(at, 'role') &&
  (read.ownCueAt(at) !== null ||
    read.lexicon.questionLeads.match(read.tokens, at) !== null ||
    endsIn(read.norm(at), data.clauseConverbEndings));
