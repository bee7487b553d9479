import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { data, endsIn } from './data.ts';

/** What was left unsaid, and what the agency says itself. */
export const isNotSaid = (read: FramedText, cue: TokenSpan): boolean =>
  isDenied(read, cue) || isSaidByWriter(read, cue);

/** «не уточнил, когда …», «никто не знает, что …»; but «не считает, что …» is an opinion, and «не исключил» one word of saying. */
function isDenied(read: FramedText, { first }: TokenSpan): boolean {
  const isNegated = read.is(first, 'particle') && read.cueAt(first) === null;
  if (!isNegated && !read.is(first - 1, 'particle')) return false;
  const verb = isNegated ? first + 1 : first;
  const classes = read.cueAt(verb)?.classes;
  return classes?.has('say') === true || classes?.has('tell') === true || endsIn(read.norm(verb), data.knowing);
}

/** «Напоминаем, что …» at the head of a sentence. */
const isSaidByWriter = (read: FramedText, { first }: TokenSpan): boolean =>
  read.isCapital(first) && endsIn(read.norm(first), data.firstPersonEndings);
