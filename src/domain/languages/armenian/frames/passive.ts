import type { FramedText } from '../../by-frames/framed-language.ts';
import { data } from './data.ts';

/** «նշվեց», «ասվում է», «մեղադրվում է»: whoever stands beside such a verb as its subject does not speak. */
export const isPassive = (read: FramedText, verb: number): boolean =>
  data.passives.some((beginning) => read.norm(verb).startsWith(beginning)) ||
  (data.denying.includes(read.norm(verb)) && isPassiveForm(read.norm(verb + 1)));

/** «չի | բացառվում» */
const isPassiveForm = (word: string): boolean => data.passives.some((beginning) => word.startsWith(beginning));
