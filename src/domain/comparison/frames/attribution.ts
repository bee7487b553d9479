import type { Span } from '../../text/span.ts';
import { tokensOf } from '../../text/tokens.ts';
import { countedWords } from '../passage/counted-words.ts';
import type { RecordView } from '../passage/record-view.ts';
import { clauseWords } from './clause-words.ts';
import { operatorsIn } from './operators.ts';

/**
 * What an attribution does to its content: it stands behind it ("said that"), turns it round ("denied that", "rejected the claim
 * that"), or leaves it open ("refused to confirm that"). A denial that is itself denied stands behind it.
 */
export type Attribution = 'asserts' | 'denies' | 'leaves open';

/** How many words before a cue belong to it: "did not", "has never". */
const BEFORE = 24;

/** What the words of a cue do; `cue` in UTF-16 offsets of the text, null where a content has none. */
export function attributionOf(text: string, cue: Span | null, content: Span, view: RecordView): Attribution {
  if (cue === null) return 'asserts';
  const start = cue.start < content.start ? cue.start : Math.max(content.end, cue.start - BEFORE);
  const end = cue.start < content.start ? Math.max(cue.end, content.start) : cue.end;
  const words = clauseWords(countedWords(tokensOf(text, start, end), text), text, start, view);
  const { open, denials, masked } = operatorsIn(words, view.language);
  if (open.length > 0) return 'leaves open';
  if (denials.length === 0) return 'asserts';
  const taken = new Set(denials.flatMap(({ places }) => places));
  const negations = words.filter(({ negates }, at) => negates && !masked.has(at) && !taken.has(at)).length;
  return (denials.length + negations) % 2 === 1 ? 'denies' : 'asserts';
}
