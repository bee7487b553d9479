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
 * stand in the interviewer's place. An answer that is parted into several dashed paragraphs breaks the alternation.
 */
export function interviewersTurns(read: ReadText<Language>, run: readonly Dashed[]): boolean[] {
  const asking = run.map(({ head }) => head.asks);
  const asked = asking.flatMap((asks, at) => (asks ? [at] : []));
  if (asked.length === 0) return withoutQuestions(read, run, asking);
  const gaps = asked.slice(1).map((at, index) => at - (asked[index] as number));
  const isBroken = gaps.some((gap) => gap > 1 && gap % 2 === 1);
  const isSteady = !isBroken && gaps.includes(2);
  const isRemarkAt = (at: number): boolean => {
    const head = run[at]?.head;
    if (head === undefined || isBroken || !isShort(head)) return false;
    const answer = run[at + 1]?.head;
    return isSteady || isRemark(read, head) || (answer !== undefined && opensWithAgreement(read, answer));
  };
  const mark = (from: number, to: number): void => {
    for (let at = from; at < to; at += 2) asking[at] = true;
  };

  const first = asked[0] as number;
  if (first % 2 === 0 && all(0, first, isRemarkAt)) mark(0, first);
  asked.forEach((at, index) => {
    const next = asked[index + 1];
    if (next !== undefined && (next - at) % 2 === 0 && all(at + 2, next, isRemarkAt)) mark(at + 2, next);
  });
  // After the last question a remark must be answered, or be thanks.
  for (let at = (asked.at(-1) as number) + 2; at + 1 < run.length && isRemarkAt(at); at += 2) asking[at] = true;
  const last = run.length - 1;
  if (last > first + 1 && isThanks(read, (run[last] as Dashed).head)) asking[last] = true;
  return asking;
}

function all(from: number, to: number, fits: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 2) if (!fits(at)) return false;
  return true;
}

/** "- They say it will be late. ¶ - Yes, it will.": a remark and its answer. */
function withoutQuestions(read: ReadText<Language>, run: readonly Dashed[], asking: boolean[]): boolean[] {
  const [remark, answer] = run;
  if (run.length !== 2 || remark === undefined || answer === undefined) return asking;
  const isExchange = isShort(remark.head) && opensWithAgreement(read, answer.head);
  return isExchange || addressed(read, remark.head.words) !== null ? [true, false] : asking;
}
