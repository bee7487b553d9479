import { isSpace, isTerminator } from '../../text/characters.ts';
import { QUESTION_MARKS } from '../../text/script-marks.ts';

/** Whether a passage does nothing but ask: its one sentence ends with a question mark, or holds one where the script sets it inside. */
export function isBareQuestion(passage: string): boolean {
  const end = endOf(passage);
  const marks = [...QUESTION_MARKS];
  const asks = passage[end - 1] === '?' || marks.some((mark) => passage.includes(mark));
  return asks && !endsSentenceBefore(passage, end);
}

/** Marks that close a quotation or a bracket behind the question. */
const CLOSING = '"”»’)';

function endOf(passage: string): number {
  let end = passage.length;
  while (end > 0 && (isSpace(passage[end - 1] as string) || CLOSING.includes(passage[end - 1] as string))) end--;
  return end;
}

function endsSentenceBefore(passage: string, end: number): boolean {
  for (let at = 0; at < end - 1; at++)
    if (isTerminator(passage[at] as string) && isSpace(passage[at + 1] as string)) return true;
  return false;
}
