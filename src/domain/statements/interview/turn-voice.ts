import type { Language } from '../../languages/language.ts';
import type { CueClass } from '../../lexicon/word-classes.ts';
import { isCueOf } from '../../reading/cue.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { TokenSpan } from '../../text/token-span.ts';

/** `own`: in the first person; `report`: somebody is said to speak; `unclear`: nothing tells. */
export type Voice = 'own' | 'report' | 'unclear';

/** In whose voice some words are, quoted ones left out: the first person outweighs any report. */
export function voiceOf(read: ReadText<Language>, { first, last }: TokenSpan): Voice {
  let isReport = false;
  for (let at = first; at < last; at++) {
    if (read.inMarks(at)) continue;
    if (read.is(at, 'ownVoice')) return 'own';
    isReport ||= isCueOf(read.cueAt(at), TELLING) && !(at === first && isLeftOut(read, at));
  }
  return isReport ? 'report' : 'unclear';
}

const TELLING: readonly CueClass[] = ['say', 'tell', 'accordingTo', 'wordsOf', 'ownWords'];

/** «Отвечает, что …» at the head of a paragraph: who, the question before it has said. */
function isLeftOut(read: ReadText<Language>, at: number): boolean {
  const cue = read.cueAt(at);
  return cue !== null && read.norm(cue.last) === ',';
}
