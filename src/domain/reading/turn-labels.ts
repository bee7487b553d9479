import { isDash } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Quotation } from './quotation.ts';
import type { TokenSpan } from './source-phrase.ts';
import { type TextView, tokenRange } from './text-view.ts';

/** A name that marks a turn of a transcript has at most this many words. */
const LONGEST_LABEL = 4;

/** The name in capitals and a colon at the head of a turn ("PRESIDENT: …"), as token indices; `colon` ends it. */
export function labelAt(view: TextView, first: number): { first: number; colon: number } | null {
  let words = 0;
  for (let at = first; at < first + 2 * LONGEST_LABEL; at++) {
    const token = view.tokens[at];
    if (token === undefined) return null;
    if (token.norm === ':') return words > 0 && words <= LONGEST_LABEL ? { first, colon: at } : null;
    if (token.kind === 'word' && isInCapitals(view, token)) words++;
    else if (token.norm !== '.' && token.norm !== '-') return null;
  }
  return null;
}

function isInCapitals(view: TextView, token: Token): boolean {
  const word = view.text.slice(token.start, token.end);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** What a label may hold beside its words: initials' and outlets' dots, hyphens, marks around a name. */
const IN_LABEL = '.-«»"“”';

/**
 * The name before a turn of an interview, and the token its words begin at: "Lilit Galstyan: …", "Panorama.am: …", "Q: …", «Корр.: …»,
 * «Ա. Մարջանյան.– …». In Armenian a dot does what a colon does elsewhere. Whether it is a turn only the others can tell.
 */
export function turnLabelAt(view: TextView, first: number, limit: number): { name: TokenSpan; end: number } | null {
  let words = 0;
  for (let at = first; at < Math.min(limit - 1, first + 3 * LONGEST_LABEL); at++) {
    const token = view.tokens[at] as Token;
    if (words > 0 && endsLabel(view, at)) {
      let name = at;
      while (!isWordToken(view, name - 1)) name--;
      let end = at + 1;
      while (end < limit && view.tokens[end]?.kind === 'punctuation' && isDash(view.tokens[end]?.norm ?? '')) end++;
      let start = first;
      while (!isWordToken(view, start)) start++;
      return end < limit ? { name: { first: start, last: name }, end } : null;
    }
    if (isWordToken(view, at)) {
      if (!token.capital && !isAfterDot(view, at)) return null;
      if (++words > LONGEST_LABEL) return null;
    } else if (!IN_LABEL.includes(token.norm)) return null;
  }
  return null;
}

const isWordToken = (view: TextView, at: number): boolean => view.tokens[at]?.kind !== 'punctuation';

/** "Panorama.am": a dot with no space on either side. */
const isAfterDot = (view: TextView, at: number): boolean =>
  view.tokens[at - 1]?.norm === '.' && view.tokens[at - 1]?.end === view.tokens[at]?.start;

function endsLabel(view: TextView, at: number): boolean {
  const { tokens, lexicon } = view;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.norm === ':' || token.norm === '՝') return true;
  if (token.norm !== '.' && token.norm !== '։') return false;
  if (next !== undefined && isDash(next.norm)) return true;
  // An initial's dot ends no label.
  const before = tokens[at - 1];
  const isInitial = before?.kind === 'word' && before.end - before.start === 1;
  return lexicon?.lang === 'hy' && next?.start !== token.end && !isInitial;
}

/** A quotation over several paragraphs that is a transcript becomes one for each turn, the name taken out of the words said. */
export function splitByTurns(view: TextView, quotation: Quotation): Quotation[] {
  const labels = quotation.segments.map((segment) => labelAt(view, tokenRange(view, segment).first));
  if (labels.every((label) => label === null)) return [quotation];
  const turns: { segments: Span[]; label: Span | null; start: number }[] = [];
  quotation.segments.forEach((segment, at) => {
    const label = labels[at] ?? null;
    const start = at === 0 ? quotation.outer.start : segment.start;
    if (label === null) {
      if (isStageDirection(view, segment)) return;
      const turn = turns[turns.length - 1];
      if (turn === undefined) turns.push({ segments: [segment], label: null, start });
      else turn.segments.push(segment);
      return;
    }
    const words = view.tokens[label.colon + 1]?.start ?? segment.end;
    const name = { start: segment.start, end: (view.tokens[label.colon] as Token).start };
    if (words < segment.end) turns.push({ segments: [{ start: words, end: segment.end }], label: name, start });
  });
  return turns.map(({ segments, label, start }, at) => ({
    ...quotation,
    outer: {
      start,
      end: at === turns.length - 1 ? quotation.outer.end : (segments[segments.length - 1] as Span).end,
    },
    segments,
    label,
  }));
}

/** "(CROSSTALK)": a note of the transcript, said by nobody. */
function isStageDirection(view: TextView, segment: Span): boolean {
  const { first, last } = tokenRange(view, segment);
  if (!'(['.includes(view.tokens[first]?.norm ?? '-')) return false;
  for (let at = first; at < last; at++) {
    const token = view.tokens[at] as Token;
    if (token.kind === 'word' && !isInCapitals(view, token)) return false;
  }
  return true;
}
