import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isFirstWord } from './phrase.ts';
import { endsIn } from './word-forms.ts';

const SPEAKERS: readonly WordClass[] = ['role', 'pronoun.person', 'outlet', 'role.body', 'role.anyBody', 'role.anyone'];

/** People, in the plural, and bodies: «վաճառականները», «դատախազությունը», «դատարանը», «գործընկերներից». */
const ENDINGS = [
  'ները',
  'ներն',
  'երը',
  'երն',
  'ությունը',
  'ությունն',
  'արանը',
  'արանն',
  'մբը',
  'ներից',
  'րհուրդը',
  'վարը',
];

/** Whether a subject can speak: a name, an office, a body, people; a thing cannot («աշխատանքը պահանջում է ժամանակ»). */
export const canSpeak = (read: FramedText, source: TokenSpan): boolean =>
  isNamed(read, source) || endsIn(read.norm(source.last - 1), ENDINGS);

/** Whether it names somebody by name, office or pronoun. */
export function isNamed(read: FramedText, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++)
    if (read.isAny(at, SPEAKERS) || (read.isCapital(at) && (!isFirstWord(read, at) || last - first === 1))) return true;
  return false;
}
