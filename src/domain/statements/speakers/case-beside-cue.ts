import type { LanguageText } from '../../languages/language.ts';
import type { NameCase } from '../../languages/name-case.ts';
import type { Span } from '../../text/span.ts';
import { tokenAt } from '../../text/tokens.ts';

/**
 * Beside "по словам", "խոսքով" and the like a name stands in the genitive; so does the owner of a document («говорится в
 * заявлении Гущина») and one whose words are passed on («приводит слова Гущина»).
 */
export function caseBesideCue(read: LanguageText, cue: Span | null): NameCase {
  if (cue === null) return 'subject';
  const at = tokenAt(read.tokens, cue.start);
  const owned = read.is(at, 'passesOn') || read.is(at, 'inDocument');
  const classes = read.cueAt(at)?.classes;
  return owned || classes?.has('accordingTo') === true || classes?.has('wordsOf') === true ? 'possessor' : 'subject';
}
