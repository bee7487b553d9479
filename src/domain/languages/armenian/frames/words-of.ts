import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, CueWords, Framed, FramedText } from '../../by-frames/framed-language.ts';
import { apartAt } from '../../by-frames/frames/apart.ts';
import { contentAround } from '../../by-frames/frames/around.ts';
import { isPauseMark } from '../../by-frames/words/breaks.ts';
import { isOutlet } from '../../by-frames/words/outlets.ts';
import { namedWithin } from '../../by-frames/words/source-words.ts';
import type { Frame } from '../../frame.ts';
import { data } from './data.ts';
import { dataOwner } from './data-owner.ts';
import { clauseStart, LONGEST_SOURCE, phraseEndingAt } from './phrase.ts';
import { isGenitive } from './word-forms.ts';

/** "In the words of SOURCE, CONTENT", with the one who speaks before the word: «Վանեսյանի խոսքով՝ կամուրջը պատրաստ է». */
export const wordsOfFrame: Frame<CuePlace, Framed> = {
  name: 'in the words of SOURCE, CONTENT',
  example: 'Ինժեներ Շուշան Վանեսյանի խոսքով՝ կամուրջը գրեթե պատրաստ է։',
  read(place) {
    const { read, cue } = place;
    if (place.pointsBack || !(cue.classes.has('wordsOf') || isSaidOf(place))) return null;
    const source = sourceBeforeWords(place);
    // «Արմենպրես»-ի հաղորդմամբ: an agency's credit; but «ոստիկանության հաղորդմամբ».
    if (source === null || (read.is(cue.first, 'credit') && isOutlet(read, source.first))) return null;
    return contentAround(apartAt(place, { first: source.first, last: cue.last }, source));
  },
};

/** «Վանեսյանի | ասելով՝ …»: a converb beside an owner. */
export const isSaidOf = ({ read, cue }: CueWords): boolean =>
  cue.last === cue.first + 1 &&
  data.saidOf.includes(read.norm(cue.first)) &&
  (isGenitive(read.norm(cue.first - 1)) || read.is(cue.first - 1, 'pronoun.possessive')) &&
  (read.norm(cue.last) === ',' || isPauseMark(read, cue.last));

function sourceBeforeWords({ read, cue, floor }: CuePlace): TokenSpan | null {
  const possessor = namedWithin(read, possessorOf(read, cue.first, floor), { first: floor, last: cue.first });
  return possessor !== null && read.is(cue.first, 'data') ? dataOwner(read, possessor) : possessor;
}

/** The genitive phrase before «խոսքով», «կարծիքով»: all of its clause that can belong to it. */
function possessorOf(read: FramedText, wordFirst: number, floor: number): TokenSpan | null {
  if (read.is(wordFirst - 1, 'pronoun.possessive')) return { first: wordFirst - 1, last: wordFirst };
  return phraseEndingAt(read, clauseStart(read, wordFirst, Math.max(floor, wordFirst - LONGEST_SOURCE)), wordFirst);
}
