import type { Language, QuestionStart } from '../../languages/language.ts';
import { isAbbreviationDot } from '../../reading/abbreviation-dot.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { TokenSpan } from '../../text/token-span.ts';

/** What was asked in a sentence, and how it stands there. */
export interface AskedInSentence {
  readonly words: TokenSpan;
  readonly form: 'embedded' | 'topic';
  /** The token its lead begins at. */
  readonly lead: number;
  /** At the head of its sentence: nothing of what answers it stands before its end. */
  readonly opens: boolean;
}

/** A lead at the head of a sentence begins within this many tokens. */
const FURTHEST_HEAD = 6;
/** A question that stands before its lead is looked for among this many. */
const FURTHEST_TOPIC = 12;
/** Between a cue and a lead behind it only the source stands. */
const FURTHEST_LEAD = 8;
/** A single word is no question. */
const FEWEST_WORDS = 2;

/** "When asked whether …," / "Regarding …,": the lead at the head of a sentence, up to the comma before its main clause. */
export function leadOf(read: ReadText<Language>, sentence: Sentence): AskedInSentence | null {
  const { questions } = read.language;
  const { first, last } = sentence;
  for (let at = first; at < Math.min(last, first + FURTHEST_TOPIC); at++) {
    if (read.inMarks(at)) return null;
    const topic = questions.topicBefore(read, at, first);
    if (topic !== null) return { words: topic, form: 'topic', lead: first, opens: true };
    if (at - first >= FURTHEST_HEAD) continue;
    const lead = questions.leadAt(read, at, last);
    if (lead === null || !questions.opensSentence(read, first, at)) continue;
    const asked = questions.questionFrom(read, lead, last);
    return asked === null ? null : headFrom(read, asked, at, last);
  }
  return null;
}

function headFrom(read: ReadText<Language>, asked: QuestionStart, lead: number, limit: number): AskedInSentence | null {
  const end = read.language.questions.questionEnd(read, asked, limit);
  if (end === null || end <= asked.start) return null;
  return { words: { first: asked.start, last: end }, form: asked.form, lead, opens: true };
}

/** "…, he said, answering a question about …", «…, - заявил он, комментируя …»: a lead behind the cue, up to the next mark or "that". */
export function leadAfterCue(read: ReadText<Language>, sentence: Sentence): AskedInSentence | null {
  const { questions } = read.language;
  let cue: number | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (read.inMarks(at)) continue;
    if (cue !== null) {
      const topic = questions.topicBefore(read, at, cue);
      if (topic !== null) return { words: topic, form: 'topic', lead: topic.first, opens: false };
      const asked = at - cue > FURTHEST_LEAD ? null : questionAfterCue(read, at, sentence.last);
      if (asked !== null) return tailFrom(read, asked, at, sentence.last);
    }
    const said = read.cueAt(at);
    if (said?.classes.has('say') || said?.classes.has('tell')) cue = said.last;
    // After "that" the speaker himself may touch upon something.
    if (read.is(at, 'complementizer')) cue = null;
  }
  return null;
}

function questionAfterCue(read: ReadText<Language>, at: number, limit: number): QuestionStart | null {
  const { questions } = read.language;
  const lead = questions.followsCue(read, at) ? questions.leadAt(read, at, limit) : null;
  return lead === null ? null : questions.questionFrom(read, lead, limit);
}

function tailFrom(
  read: ReadText<Language>,
  { start, form }: QuestionStart,
  lead: number,
  limit: number,
): AskedInSentence | null {
  let end = start;
  while (end < limit && !read.inMarks(end) && !endsTail(read, end)) end++;
  return end - start < FEWEST_WORDS ? null : { words: { first: start, last: end }, form, lead, opens: false };
}

function endsTail(read: ReadText<Language>, at: number): boolean {
  if (!read.isPunctuation(at)) return read.is(at, 'plainThat');
  return !read.isMark(at, "-'’.%") || (read.norm(at) === '.' && !isAbbreviationDot(read, at));
}
