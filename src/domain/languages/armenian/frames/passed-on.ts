import type { Cue } from '../../../reading/cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuedAttribution, FramedText, QuotationEnd } from '../../by-frames/framed-language.ts';
import { attributionStart } from '../../by-frames/quotations/behind-quotation.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { SAY } from '../../by-frames/words/cues.ts';
import type { Frame } from '../../frame.ts';
import { phraseEndingAt } from './phrase.ts';

/** The attribution has at most this many tokens. */
const LONGEST = 16;

/** «…», SOMEBODY quotes SOURCE: «…»,- մեջբերում է Վանեսյանին թերթը, «…»,- Վանեսյանի խոսքերն է մեջբերում թերթը. Who passes on does not speak. */
export const passedOnFrame: Frame<QuotationEnd, CuedAttribution> = {
  name: '«CONTENT», quotes SOURCE',
  example: '«Կամուրջը գրեթե պատրաստ է»,- Շուշան Վանեսյանի խոսքերն է մեջբերում «Հյուսիս-Ինֆորմը»։',
  read(place) {
    const { read, limit } = place;
    const { at, isParted } = attributionStart(place);
    if (!isParted) return null;
    let end = at;
    while (end < Math.min(limit, at + LONGEST) && (read.inMarks(end) || !isBreak(read, end))) end++;
    const verb = firstIn(read, { first: at, last: end }, (next) => read.is(next, 'passesOn'));
    if (verb === null) return null;
    const source = quotedOne(read, { first: at, last: end });
    const cue: Cue = { first: verb, last: read.is(verb + 1, 'auxiliary') ? verb + 2 : verb + 1, classes: SAY };
    return source === null ? null : { cue, source };
  },
};

/** «նրան», whoever owns the words («Վանեսյանի | խոսքերը»), or a name in the dative («Վանեսյանին»). */
function quotedOne(read: FramedText, words: TokenSpan): TokenSpan | null {
  const pronoun = firstIn(read, words, (at) => read.is(at, 'pronoun.object'));
  if (pronoun !== null) return { first: pronoun, last: pronoun + 1 };
  const owned = firstIn(read, words, (at) => /^խոսք/.test(read.norm(at)));
  if (owned !== null) return phraseEndingAt(read, words.first, owned);
  const name = firstIn(read, words, (at) => read.isCapital(at) && /.{4}ին$/.test(read.norm(at)));
  return name === null ? null : phraseEndingAt(read, words.first, name + 1);
}

function firstIn(read: FramedText, { first, last }: TokenSpan, wanted: (at: number) => boolean): number | null {
  for (let at = first; at < last; at++) if (read.isWord(at) && !read.inMarks(at) && wanted(at)) return at;
  return null;
}
