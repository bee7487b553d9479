import type { TokenSpan } from '../../../../text/token-span.ts';
import type { CuePlace, Framed, FramedText } from '../../../by-frames/framed-language.ts';
import { goesOn } from '../../../by-frames/frames/that-clause.ts';
import { isFirstPerson, isOfSaying } from '../../../by-frames/words/cues.ts';
import { pastFillers } from '../../../by-frames/words/fillers.ts';
import { isAgency } from '../../../by-frames/words/outlets.ts';
import { isConverb } from '../../../by-frames/words/past-converb.ts';
import { sourceLeftOf, sourceRightOf } from '../../../by-frames/words/source-words.ts';
import type { Frame } from '../../../frame.ts';
import { data, endsIn } from '../data.ts';
import { isPlural } from '../word-forms.ts';
import { type Government, governs, type Led } from './government.ts';
import { infinitiveContent } from './infinitive.ts';
import { objectEnd } from './object-end.ts';
import { holdsInstrumental, isSurelyInstrumental, ledContent, thingContent } from './object-place.ts';

/** «Рогов призвал партнёров | открыть порт», «Рогов пообещал | открыть порт». */
export const infinitiveFrame: Frame<CuePlace, Framed> = {
  name: 'SOURCE CUE to do CONTENT',
  example: 'Инженер Тарас Гнатов призвал жителей беречь новый мост.',
  read: (place) =>
    isGoverned(place, 'infinitive')
      ? objectOf(place, infinitiveContent(place.read, place.cue.last, place.limit))
      : null,
};

const LED: readonly Led[] = ['in', 'on', 'about', 'with', 'for', 'to', 'against', 'because'];

/** «Рогов обвинил мэрию | в бездействии», «Рогов сообщил | о закрытии порта». */
export const ledFrame: Frame<CuePlace, Framed> = {
  name: 'SOURCE CUE of CONTENT',
  example: 'Инженер Тарас Гнатов пожаловался на ржавые опоры моста.',
  read(place) {
    for (const kind of LED) {
      const start = isGoverned(place, kind) ? ledContent(place.read, place.cue.last, place.limit, kind) : null;
      if (kind === 'in' && start !== null && isBodyThatSpeaks(place, start)) return null;
      if (start !== null) return objectOf(place, kind === 'with' ? place.cue.last : start, kind === 'about');
    }
    return null;
  },
};

/** «Порт откроют, уверены | в ведомстве»: no content, but the body that says so. */
const isBodyThatSpeaks = ({ read, cue }: CuePlace, start: number): boolean =>
  start === cue.last &&
  read.norm(cue.first - 1) === ',' &&
  isPlural(read.norm(cue.first)) &&
  read.is(start + 1, 'organisation');

/** «Рогов назвал | решение поспешным», «Рогов объяснил | задержку погодой». */
export const verdictFrame: Frame<CuePlace, Framed> = {
  name: 'SOURCE CUE CONTENT such',
  example: 'Инженер Тарас Гнатов считает проект моста ошибочным.',
  read(place) {
    const { read, cue, limit } = place;
    const start =
      isGoverned(place, 'verdict') || isGoverned(place, 'delight') ? thingContent(read, cue.last, limit) : null;
    const framed = objectOf(place, start);
    if (framed === null) return null;
    const { content } = framed.reported;
    const isThingFirst =
      governs(read, cue, 'delight') || !isSurelyInstrumental(read, content.first) || isSuch(read, content.first);
    return isThingFirst && holdsInstrumental(read, content.first, content.last) ? framed : null;
  },
};

/** «назвал | ложными сообщения», «назвал | не соответствующими истине слухи»: what it is held to be stands first. */
const isSuch = (read: FramedText, at: number): boolean =>
  read.is(at, 'particle') || endsIn(read.norm(at), ['ыми', 'ими', 'ым', 'им']);

/** «Рогов опроверг | сообщения о закрытии порта». */
export const thingFrame: Frame<CuePlace, Framed> = {
  name: 'SOURCE CUE CONTENT',
  example: 'Инженер Тарас Гнатов опроверг слухи о закрытии моста.',
  read: (place) =>
    isGoverned(place, 'thing') ? objectOf(place, thingContent(place.read, place.cue.last, place.limit)) : null,
};

function isGoverned({ read, cue, pointsBack }: CuePlace, kind: Government): boolean {
  if (pointsBack || read.is(cue.first - 1, 'particle') || !governs(read, cue, kind)) return false;
  return true;
}

/** The content that begins at a token, with who speaks before the cue; a cue that names nobody goes on with the speaker before it. */
function objectOf(place: CuePlace, start: number | null, mayFollow = false): Framed | null {
  if (start === null) return null;
  const { read, cue, limit } = place;
  const source = sourceOf(place, start, mayFollow);
  if (source === 'object') return null;
  if (source !== null && (isAgency(read, source.first) || isWriterOrReader(read, source) || isNobody(read, source)))
    return null;
  if (source === null && !isImpersonal(read, cue.first) && !isWithoutSubject(place, start)) return null;
  if (isInsideReport(read, start, limit)) return null;
  const last = objectEnd(read, cue.first, start, limit);
  if (last <= start) return null;
  const isNobodys = source === null && (isImpersonal(read, cue.first) || isBlamed(place, start));
  return {
    reported: { content: { first: start, last }, conjunction: null, cue, source, isImpersonal: isNobodys },
    next: last,
  };
}

/** «Директора обвинили в растрате»: what stands before a plural that names nobody is its object. */
function sourceOf(place: CuePlace, start: number, mayFollow: boolean): TokenSpan | null | 'object' {
  const { read, cue, floor } = place;
  if (isImpersonal(read, cue.first)) return null;
  const left = sourceLeftOf(read, cue.first, floor);
  if (left !== null)
    return isObject(read, left, cue.first) ? (governs(read, cue, 'in') && start === cue.last ? null : 'object') : left;
  return mayFollow && !isConverb(read, cue.first) ? sourceRightOf(read, cue.last, start) : null;
}

/** «его», «объездную дорогу», «директора» before a plural: no subject. */
function isObject(read: FramedText, { first, last }: TokenSpan, verb: number): boolean {
  if (read.is(last - 1, 'pronoun.object') && !read.is(last - 1, 'pronoun.person')) return true;
  if (!isPlural(read.norm(verb)) || read.inMarks(first)) return false;
  return (
    endsIn(read.norm(first), data.objectEndings) ||
    (last - first <= 2 &&
      read.is(first, 'role') &&
      !read.is(first, 'role.base') &&
      endsIn(read.norm(first), ['а', 'я', 'ов', 'ев', 'ей']))
  );
}

const isWithoutSubject = (place: CuePlace, start: number): boolean =>
  (goesOn(place) && (place.cue.first > place.first || isConverb(place.read, place.cue.first))) ||
  isBlamed(place, start);

/** «Их обвиняют | в краже»: nobody is named, the content stands right behind the cue. */
const isBlamed = ({ read, cue }: CuePlace, start: number): boolean =>
  start === cue.last && isPlural(read.norm(cue.first)) && governs(read, cue, 'in');

/** «рекомендовано», «сообщалось». */
const isImpersonal = (read: FramedText, verb: number): boolean => data.impersonal.includes(read.norm(verb));

/** «Рогов усомнился в сроках, | рассказал мэр»: the whole is what somebody else tells. */
function isInsideReport(read: FramedText, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit - 1; at++) {
    if (read.inMarks(at) || read.norm(at) !== ',') continue;
    const cue = read.ownCueAt(pastFillers(read, at + 1, limit));
    if (cue !== null && isOfSaying(cue) && !isConverb(read, cue.first)) return true;
  }
  return false;
}

/** «я», «мы»; but «депутат, который | призвал …». */
const isWriterOrReader = (read: FramedText, source: TokenSpan): boolean =>
  isFirstPerson(read, source) && !read.is(source.first, 'subordinator');

/** «никто», «ни один из депутатов». */
const isNobody = (read: FramedText, { first, last }: TokenSpan): boolean => {
  for (let at = first; at < last; at++) if (read.is(at, 'particle') || data.nobody.includes(read.norm(at))) return true;
  if (read.is(first, 'interrogative')) return true;
  return false;
};
