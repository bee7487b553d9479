import { type Cue, cueAt } from '../../../reading/cue.ts';
import type { Reported } from '../../../reading/reported-clause.ts';
import type { Sentence } from '../../../reading/sentences.ts';
import { sourceBefore, type TokenSpan } from '../../../reading/source-phrase.ts';
import type { TextView } from '../../../reading/text-view.ts';
import { nameAfterComma } from '../sources/office.ts';

/*
 * Frames of English reports that stand outside one sentence, or that are too rare in any corpus to be learned from it.
 */

/** Such a sentence has at most this many tokens. */
const LONGEST_REFERENCE = 34;
const REFERRING = new Set(['this', 'it']);

/** "This was stated by Name.", "Name announced this at a meeting.", "Name told the agency about this.": what stands before it was said. */
export function backReference(view: TextView, sentence: Sentence): { cue: Cue; source: TokenSpan } | null {
  const { tokens } = view;
  const { first, last } = sentence;
  if (last - first > LONGEST_REFERENCE) return null;
  const norm = (at: number): string => (at < last ? (tokens[at]?.norm ?? '') : '');
  const says = (cue: Cue | null): cue is Cue =>
    cue !== null && (cue.classes.has('say') || cue.classes.has('tell')) && !cue.classes.has('noun');
  if (REFERRING.has(norm(first))) {
    for (let at = first + 1; at < Math.min(last, first + 5); at++) {
      const cue = cueAt(view, at);
      if (!says(cue) || norm(cue.last) !== 'by') continue;
      const end = phraseEnd(view, cue.last + 1, last);
      return end > cue.last + 1 ? { cue, source: { first: cue.last + 1, last: end } } : null;
    }
    return null;
  }
  const came = statementCame(view, sentence);
  if (came !== null) return came;
  for (let at = first + 1; at < last; at++) {
    const cue = cueAt(view, at);
    if (!says(cue)) continue;
    const about = norm(cue.last) === 'about' ? cue.last + 1 : cue.last;
    const refers = norm(about) === 'this' && !isNoun(view, about + 1);
    if (!refers && !tellsAbout(norm, cue.last, last)) return null;
    const source = sourceBefore(view, cue.first, first);
    return source === null
      ? null
      : {
          cue,
          source: {
            ...source,
            last: nameAfterComma(view, source.last)?.last ?? source.last,
          },
        };
  }
  return null;
}

/** "The statement came from Name", "The remarks were made by Name": what stands before it was said. */
function statementCame(view: TextView, { first, last }: Sentence): { cue: Cue; source: TokenSpan } | null {
  const norm = (at: number): string => view.tokens[at]?.norm ?? '';
  if (norm(first) !== 'the' && norm(first) !== 'such' && norm(first) !== 'this') return null;
  const noun = norm(first + 1) === 'a' ? first + 2 : first + 1;
  if (!view.lexicon?.is(norm(noun), 'statementNoun')) return null;
  const made = norm(noun + 2) === 'made' && norm(noun + 3) === 'by';
  if (!made && !(norm(noun + 1) === 'came' && norm(noun + 2) === 'from')) return null;
  const from = made ? noun + 4 : noun + 3;
  const end = phraseEnd(view, from, last);
  const cue: Cue = { first: noun, last: from, classes: new Set(['say']) };
  return end > from ? { cue, source: { first: from, last: end } } : null;
}

/** "… about this", with nothing after it but the occasion. */
function tellsAbout(norm: (at: number) => string, from: number, last: number): boolean {
  for (let at = from; at + 1 < last; at++) {
    if (norm(at) === 'that') return false;
    if (norm(at) === 'about' && REFERRING.has(norm(at + 1)))
      return '.,'.includes(norm(at + 2) || '.') || at + 3 >= last;
  }
  return false;
}

/** "this plan": the pronoun belongs to a noun. */
function isNoun(view: TextView, at: number): boolean {
  const next = view.tokens[at];
  if (next === undefined || next.kind === 'punctuation') return false;
  return !(view.lexicon?.is(next.norm, 'preposition') || view.lexicon?.is(next.norm, 'weekday'));
}

function phraseEnd(view: TextView, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = view.tokens[at];
    if (token === undefined || (token.kind === 'punctuation' && token.norm !== '-')) break;
    if (at > from && (view.lexicon?.is(token.norm, 'weekday') || ['on', 'in', 'at', 'during'].includes(token.norm)))
      break;
    at++;
  }
  return at;
}

/** "As stated by Name, CONTENT", "As Name put it, CONTENT": the attribution opens the sentence. */
export function openedByAs(view: TextView, sentence: Sentence): Reported | null {
  const { tokens } = view;
  const { first } = sentence;
  if (tokens[first]?.norm !== 'as') return null;
  const limit = Math.min(sentence.last - 2, first + LONGEST_REFERENCE);
  let comma = first + 1;
  while (comma < limit && tokens[comma]?.norm !== ',') comma++;
  if (tokens[comma]?.norm !== ',') return null;
  for (let at = first + 1; at < comma; at++) {
    // After "as" a form is a verb, though elsewhere it would be a noun after a preposition.
    const form = at === first + 1 ? view.lexicon?.cues.match(tokens, at) : null;
    const cue = form ? { first: at, last: at + form.length, classes: form.meanings } : cueAt(view, at);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell')) || cue.classes.has('noun')) continue;
    const by = tokens[cue.last]?.norm === 'by';
    if (!by && cue.last !== comma) return null;
    const source = by ? { first: cue.last + 1, last: comma } : { first: first + 1, last: cue.first };
    if (source.first >= source.last) return null;
    return {
      content: { first: comma + 1, last: contentEnd(view, sentence) },
      conjunction: null,
      cue,
      source,
    };
  }
  return null;
}

/** The end of a sentence without its closing punctuation. */
export function contentEnd(view: TextView, sentence: Sentence): number {
  let last = sentence.last;
  while (last > sentence.first + 1 && '.!?'.includes(view.tokens[last - 1]?.norm ?? '-')) last--;
  return last;
}

/** "AGENCY reports SOURCE as saying that CONTENT": the agency only passes it on. */
export function quotedAsSaying(view: TextView, sentence: Sentence): Reported | null {
  const { tokens } = view;
  for (let at = sentence.first + 2; at < sentence.last - 2; at++) {
    if (tokens[at]?.norm !== 'as') continue;
    const said = tokens[at + 1]?.norm ?? '';
    const verb = cueAt(view, at + 1) ?? cueAt(view, at);
    if (!said.endsWith('ing') || verb === null || !(verb.classes.has('say') || verb.classes.has('tell'))) continue;
    const passes = passedOnAt(view, sentence.first, at);
    if (passes === null) continue;
    const that = tokens[at + 2]?.norm === 'that' ? at + 2 : null;
    let end = at;
    while (end > passes + 1 && tokens[end - 1]?.norm === ',') end--;
    return {
      content: {
        first: that === null ? at + 2 : that + 1,
        last: contentEnd(view, sentence),
      },
      conjunction: that,
      cue: { first: at, last: at + 2, classes: verb.classes },
      source: { first: passes + 1, last: end },
    };
  }
  return null;
}

const PASSING = /^(?:report|quot|cit)(?:s|e|es|ed|ing)$/;

/** The token of "reports", "quoted", "cites" with a source between it and "as". */
function passedOnAt(view: TextView, from: number, to: number): number | null {
  for (let at = to - 2; at >= from; at--) {
    const word = view.tokens[at]?.norm ?? '';
    if (PASSING.test(word)) return at;
    if (word === 'that' || '.;:'.includes(word)) return null;
  }
  return null;
}

/** "TASS reports.": an agency's signature is a sentence of its own and reports nothing. */
export function isCredit(view: TextView, sentence: Sentence): boolean {
  const agency = view.lexicon?.agencies.match(view.tokens, sentence.first) ?? null;
  const cue = agency === null ? null : cueAt(view, sentence.first + agency.length);
  return cue !== null && contentEnd(view, sentence) === cue.last;
}

/** "Recall that …", "To recall, …": an agency's own reminder of what was before. */
export function isReminder(view: TextView, sentence: Sentence): boolean {
  const word = (at: number): string => view.tokens[sentence.first + at]?.norm ?? '';
  const at = word(0) === 'to' ? 1 : 0;
  return (word(at) === 'recall' || word(at) === 'remind') && ['that', ','].includes(word(at + 1));
}
