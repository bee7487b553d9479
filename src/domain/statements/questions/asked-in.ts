import { withoutEndMarks } from '../../languages/by-frames/content-end.ts';
import { cueOf, plainFrame } from '../../languages/by-frames/frame-view.ts';
import { cueAt } from '../../reading/cue.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { TextView } from '../../reading/text-view.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { FURTHEST_ANSWER } from './question-leads.ts';
import { ASKING, afterJoiningWords } from './question-start.ts';

/** «Журналисты спросили, будет ли …»: a question put by others, which no statement of its own sentence answers. */
export function askedIn(view: TextView, sentence: Sentence, quotationOf: Int32Array): Span | null {
  if (view.lexicon?.lang === 'en') return askedInEnglish(view, sentence, quotationOf);
  const frame = plainFrame(view, quotationOf);
  if (frame === null) return null;
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + FURTHEST_ANSWER); at++) {
    const cue = cueOf(frame, at);
    if (cue === null || !cue.classes.has('ask')) continue;
    const start = afterJoiningWords(view, cue.last);
    const last = withoutEndMarks(frame, start, sentence.last);
    if (start === cue.last || start >= last || frame.inMarks(start)) return null;
    return { start: (view.tokens[start] as Token).start, end: (view.tokens[last - 1] as Token).end };
  }
  return null;
}

/** "Journalists asked (the minister) whether …": up to the end of the sentence, or to the comma after which it goes on. */
function askedInEnglish(view: TextView, sentence: Sentence, quotationOf: Int32Array): Span | null {
  const { tokens } = view;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const cue = cueAt(view, at);
    if (cue === null) continue;
    const first = cue.classes.has('ask') ? afterHearer(view, cue.last, sentence.last) : null;
    if (first === null) return null;
    let last = sentence.last;
    while (last > first && '.!?'.includes(tokens[last - 1]?.norm ?? '-')) last--;
    const commas: number[] = [];
    for (let inside = first; inside < last; inside++) {
      if ((quotationOf[inside] as number) >= 0 || tokens[inside]?.norm === ';') return null;
      if (tokens[inside]?.norm === ',') commas.push(inside);
    }
    // Two commas hold an aside; after a single one the report goes on.
    if (commas.length % 2 === 1) last = commas.at(-1) as number;
    return last - first < 2 ? null : { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
  }
  return null;
}

/** Between "asked" and the word that asks only the one who is asked may stand. */
const LONGEST_HEARER = 8;

function afterHearer(view: TextView, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + LONGEST_HEARER); at++) {
    const token = view.tokens[at];
    if (token === undefined) return null;
    if (ASKING.has(token.norm)) return at;
    if (token.kind === 'punctuation' && token.norm !== '.') return null;
    if (cueAt(view, at) !== null || NO_HEARER.some((name) => view.lexicon?.is(token.norm, name))) return null;
  }
  return null;
}

const NO_HEARER = ['auxiliary', 'modal', 'subordinator', 'pronoun.first'];
