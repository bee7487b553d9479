import type { FramedText } from '../../by-frames/framed-language.ts';
import { data, endsIn } from './data.ts';

/** «АрИнформ», «Рионпресс»: names that agencies give themselves. */
export const isAgencyByName = (read: FramedText, at: number): boolean =>
  read.isWord(at) && read.isCapital(at) && endsIn(read.norm(at), data.agencyEndings);

/**
 * «пишет газета», «как обнаружила «Вечерняя заря»», «по данным издания»: a paper by its kind or a name in marks writes itself. An
 * agency that is a body is none that passes on («Агентство по охране вод»), and a document is no outlet.
 */
export const isAuthor = (read: FramedText, verb: number, outlet: number): boolean =>
  read.is(outlet, 'document') || isBody(read, outlet) || isTold(read, verb, outlet);

function isTold(read: FramedText, verb: number, outlet: number): boolean {
  const isAccording = read.ownCueAt(verb)?.classes.has('accordingTo') === true;
  if (isAccording && isAgencyByName(read, outlet)) return true;
  const isPaper = read.inMarks(outlet) || data.papers.includes(read.norm(outlet));
  return isPaper && (isAccording || endsIn(read.norm(verb), data.writes));
}

const isBody = (read: FramedText, outlet: number): boolean =>
  read.is(outlet, 'organisation') &&
  !read.inMarks(outlet + 1) &&
  (data.fieldPreposition.includes(read.norm(outlet + 1)) ||
    endsIn(read.norm(outlet + 1), data.genitiveAdjectiveEndings));
