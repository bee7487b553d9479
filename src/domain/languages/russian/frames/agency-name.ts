import type { FramedText } from '../../by-frames/framed-language.ts';
import { data, endsIn } from './data.ts';

/** «АрИнформ», «Рионпресс»: names that agencies give themselves. */
export const isAgencyByName = (read: FramedText, at: number): boolean =>
  read.isWord(at) && read.isCapital(at) && endsIn(read.norm(at), data.agencyEndings);
