/** Whether one of some marks stands between two offsets of a text: there a new stretch of a passage begins. */
export function hasMark(text: string, from: number, to: number, marks: string): boolean {
  for (let at = from; at < to; at++) if (text[at] !== ' ' && marks.includes(text[at] ?? ' ')) return true;
  return false;
}
