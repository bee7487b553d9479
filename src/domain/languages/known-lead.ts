import type { LanguageText, QuestionLead } from './language.ts';

/** The lead among a language's own words and phrases that begins at a token: "when asked", «на вопрос», «հարցին». */
export function knownLead(read: LanguageText, at: number): QuestionLead | null {
  const known = read.lexicon.questionLeads.match(read.tokens, at);
  if (known === null) return null;
  return { last: at + known.length, form: known.meanings.has('embedded') ? 'embedded' : 'topic' };
}
