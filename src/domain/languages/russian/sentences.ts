import type { SentenceRules, TokenizedText } from '../../reading/tokenized-text.ts';
import { isInCapitals } from '../../text/characters.ts';
import { data } from './frames/data.ts';

/** Ends of Russian sentences: the marks of every language, and the full stop of «руб.», «млрд.», «т. д.», «2026 г.» before a capital. */
export const russianSentences: SentenceRules = {
  isDotInName: () => false,
  announcesQuotation: () => false,
  endsAtAbbreviation,
  endMarks: '',
};

/** Behind a unit, a closing «и т. д.» or the year of a date the next sentence begins with a capital: but «млрд долл. США», «г. Тавола». */
function endsAtAbbreviation(text: TokenizedText, dot: number): boolean {
  const word = text.norm(dot - 1);
  const next = dot + 1;
  const opensNext =
    text.isMark(next, '«"“') || (text.isCapital(next) && !isInCapitals(text.wordsOf({ first: next, last: next + 1 })));
  if (!opensNext || text.isCapital(dot - 1)) return false;
  if (data.closingAbbreviations.includes(word)) return true;
  if (data.countedAbbreviations.includes(word)) return text.tokens[dot - 2]?.kind === 'number';
  return data.lastOfPair.includes(word) && data.firstOfPair.includes(text.norm(dot - 3)) && text.norm(dot - 2) === '.';
}
