import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { addressed, isRemark, isShort, isThanks, opensWithAgreement } from './interviewer.ts';
import type { TurnParagraph } from './turn-paragraphs.ts';

/** A paragraph led by a dash with the plain ones after it that go on with it. */
export interface Dashed {
  readonly head: TurnParagraph;
  readonly rest: readonly TurnParagraph[];
}

/**
 * Which turns of a run are the interviewer's: those that ask, and where turns alternate, those between and after them that
 * stand in the interviewer's place.
 */
export function interviewersTurns(read: ReadText<Language>, run: readonly Dashed[]): boolean[] {
  const asking = run.map(({ head }) => head.asks);
  const asked = asking.flatMap((asks, at) => (asks ? [at] : []));
  const first = asked[0];
  const latest = asked.at(-1);
  if (first === undefined || latest === undefined) return isExchange(read, run) ? [true, false] : asking;
  const isRemarkAt = remarksIn(read, run, asked);
  const markRemarks = (from: number, to: number): void => {
    for (let at = from; at < to; at += 2) if (!isRemarkAt(at)) return;
    for (let at = from; at < to; at += 2) asking[at] = true;
  };

  if (first % 2 === 0) markRemarks(0, first);
  asked.forEach((at, index) => {
    const next = asked[index + 1];
    if (next !== undefined && (next - at) % 2 === 0) markRemarks(at + 2, next);
  });
  // After the last question a remark must be answered, or be thanks.
  for (let at = latest + 2; at + 1 < run.length && isRemarkAt(at); at += 2) asking[at] = true;
  const closing = run.at(-1);
  if (closing !== undefined && run.length > first + 2 && isThanks(read, closing.head)) asking[run.length - 1] = true;
  return asking;
}

/**
 * Whether a turn that does not ask can be the interviewer's. Where every second turn asks, a short one in that place is; an answer
 * that is parted into several dashed paragraphs breaks the alternation, and then none is.
 */
function remarksIn(
  read: ReadText<Language>,
  run: readonly Dashed[],
  asked: readonly number[],
): (at: number) => boolean {
  const gaps = asked.slice(1).map((at, index) => at - (asked[index] ?? at));
  const isBroken = gaps.some((gap) => gap > 1 && gap % 2 === 1);
  const isSteady = gaps.includes(2);
  return (at) => {
    const head = run[at]?.head;
    if (head === undefined || isBroken || !isShort(head)) return false;
    const answer = run[at + 1]?.head;
    return isSteady || isRemark(read, head) || (answer !== undefined && opensWithAgreement(read, answer));
  };
}

/** "- They say it will be late. ¶ - Yes, it will.": a remark and its answer, though nobody asks. */
function isExchange(read: ReadText<Language>, run: readonly Dashed[]): boolean {
  const [remark, answer] = run;
  if (run.length !== 2 || remark === undefined || answer === undefined) return false;
  return (isShort(remark.head) && opensWithAgreement(read, answer.head)) || addressed(read, remark.head.words) !== null;
}
