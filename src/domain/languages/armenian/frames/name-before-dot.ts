import type { TokenSpan } from '../../../text/token-span.ts';
import type { Attribution, FramedText, QuotationPlace } from '../../by-frames/framed-language.ts';
import { isPauseMark } from '../../by-frames/words/breaks.ts';
import type { Frame } from '../../frame.ts';
import { isDative, isGenitive, isWhere } from './word-forms.ts';

/** A name with its office has at most this many tokens. */
const LONGEST_LABEL = 12;
const FEWEST_NAMES = 2;

/** «Շուշան Վանեսյան. «…»», «Նախարար Շուշան Վանեսյանը՝ «…»»: nothing but who speaks stands before the mark, and nothing after the quotation. */
export const nameBeforeDotFrame: Frame<QuotationPlace, Attribution> = {
  name: 'SOURCE. «CONTENT»',
  example: 'Ինժեներ Շուշան Վանեսյան. «Կամուրջը գրեթե պատրաստ է»։',
  read({ read, sentence, first, from }) {
    const mark = first - 1;
    if (!read.isMark(mark, '.:․') && !isPauseMark(read, mark)) return null;
    if (mark <= sentence.first || mark - sentence.first > LONGEST_LABEL) return null;
    for (let at = from; at < sentence.last; at++) if (read.isWord(at)) return null;
    const label = { first: sentence.first, last: mark };
    return isLabel(read, label) ? { cue: { first: mark, last: first }, source: label } : null;
  },
};

/** A first name and a surname at the end, an office and its body before them; no cue, no case of place or hearer. */
function isLabel(read: FramedText, { first, last }: TokenSpan): boolean {
  let names = 0;
  while (names < last - first && read.isCapital(last - 1 - names) && !read.inMarks(last - 1 - names)) names++;
  if (names < FEWEST_NAMES || isGenitive(read.norm(last - 1)) || isDative(read.norm(last - 1))) return false;
  for (let at = first; at < last; at++) {
    if (read.isQuoted(at) || read.ownCueAt(at) !== null) return false;
    if (!read.inMarks(at) && (!read.isWord(at) || isWhere(read.norm(at)))) return false;
  }
  return names === last - first || read.is(last - names - 1, 'role.base');
}
