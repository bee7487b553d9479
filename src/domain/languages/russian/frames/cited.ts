import type { Cue } from '../../../reading/cue.ts';
import type { CuedAttribution, FramedText, QuotationPlace } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { SAY } from '../../by-frames/words/cues.ts';
import { isAgency } from '../../by-frames/words/outlets.ts';
import type { Frame } from '../../frame.ts';

/** Between the verb and the colon at most so many tokens name who is cited. */
const LONGEST = 16;

/** Агентство цитирует инженера Рогова: «…»; агентство приводит слова Рогова: «…». Who is cited speaks, not who cites. */
export const citedFrame: Frame<QuotationPlace, CuedAttribution> = {
  name: 'an agency cites SOURCE: «CONTENT»',
  example: 'Агентство цитирует инженера Тараса Гнатова: «Мост почти готов».',
  read({ read, sentence, first }) {
    const colon = first - 1;
    if (read.norm(colon) !== ':') return null;
    const verb = citingVerb(read, colon, sentence.first);
    if (verb === null) return null;
    const cue: Cue = { first: verb, last: verb + 1, classes: SAY };
    const from = read.is(verb + 1, 'spokenWords') ? verb + 2 : verb + 1;
    const isPaper = read.is(from, 'outlet') || isAgency(read, from) || read.inMarks(from);
    // «Рогова цитирует издание «Север»: «…»»: who is cited stands first.
    if (isPaper && verb > sentence.first) return { cue, source: { first: sentence.first, last: verb } };
    if (from >= colon || read.is(from, 'preposition')) return null;
    return { cue, source: { first: from, last: colon } };
  },
};

function citingVerb(read: FramedText, colon: number, floor: number): number | null {
  for (let at = colon - 2; at >= Math.max(floor + 1, colon - LONGEST); at--) {
    if (read.inMarks(at)) continue;
    if (isBreak(read, at)) return null;
    if (read.is(at, 'passesOn')) return at;
  }
  return null;
}
