import type { NameCase } from '../../languages/name-case.ts';
import { cueAt } from '../../reading/cue.ts';
import type { TextView } from '../../reading/text-view.ts';
import type { Span } from '../../text/span.ts';
import { tokenAt } from '../../text/tokens.ts';

/**
 * Beside "по словам", "խոսքով" and the like a name stands in the genitive; so does the owner of a document («говорится в
 * заявлении Гущина») and one whose words are passed on («приводит слова Гущина»).
 */
export function caseBesideCue(view: TextView, cue: Span | null): NameCase {
  if (cue === null) return 'subject';
  const at = tokenAt(view.tokens, cue.start);
  const word = view.tokens[at]?.norm ?? '';
  const owned = ['passesOn', 'inDocument'].some((name) => view.lexicon?.is(word, name) === true);
  const classes = cueAt(view, at)?.classes;
  return owned || classes?.has('accordingTo') === true || classes?.has('wordsOf') === true ? 'possessor' : 'subject';
}
