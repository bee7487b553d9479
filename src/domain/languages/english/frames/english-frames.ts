import type { Cue } from '../../../reading/cue.ts';
import type { Reported } from '../../../reading/reported-clause.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { sourceBefore } from '../../../reading/source-before-cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { nameAfterComma } from '../sources/office.ts';

/*
 * Frames of English reports that stand outside one sentence, or that are too rare in any corpus to be learned from it.
 */

/** Such a sentence has at most this many tokens. */
const LONGEST_REFERENCE = 34;
const REFERRING = new Set(['this', 'it']);

/** "This was stated by Name.", "Name announced this at a meeting.", "Name told the agency about this.": what stands before it was said. */
export function backReference(read: LanguageText, sentence: Sentence): { cue: Cue; source: TokenSpan } | null {
  const { first, last } = sentence;
  if (last - first > LONGEST_REFERENCE) return null;
  const norm = (at: number): string => (at < last ? read.norm(at) : '');
  const says = (cue: Cue | null): cue is Cue =>
    cue !== null && (cue.classes.has('say') || cue.classes.has('tell')) && !cue.classes.has('noun');
  if (REFERRING.has(norm(first))) {
    for (let at = first + 1; at < Math.min(last, first + 5); at++) {
      const cue = read.cueAt(at);
      if (!says(cue) || norm(cue.last) !== 'by') continue;
      const end = phraseEnd(read, cue.last + 1, last);
      return end > cue.last + 1 ? { cue, source: { first: cue.last + 1, last: end } } : null;
    }
    return null;
  }
  const came = statementCame(read, sentence);
  if (came !== null) return came;
  for (let at = first + 1; at < last; at++) {
    const cue = read.cueAt(at);
    if (!says(cue)) continue;
    const about = norm(cue.last) === 'about' ? cue.last + 1 : cue.last;
    const refers = norm(about) === 'this' && !isNoun(read, about + 1);
    if (!refers && !tellsAbout(norm, cue.last, last)) return null;
    const source = sourceBefore(read, cue.first, first);
    return source === null
      ? null
      : {
          cue,
          source: {
            ...source,
            last: nameAfterComma(read, source.last)?.last ?? source.last,
          },
        };
  }
  return null;
}

/** "The statement came from Name", "The remarks were made by Name": what stands before it was said. */
function statementCame(read: LanguageText, { first, last }: Sentence): { cue: Cue; source: TokenSpan } | null {
  const norm = (at: number): string => read.norm(at);
  if (norm(first) !== 'the' && norm(first) !== 'such' && norm(first) !== 'this') return null;
  const noun = norm(first + 1) === 'a' ? first + 2 : first + 1;
  if (!read.lexicon.is(norm(noun), 'statementNoun')) return null;
  const made = norm(noun + 2) === 'made' && norm(noun + 3) === 'by';
  if (!made && !(norm(noun + 1) === 'came' && norm(noun + 2) === 'from')) return null;
  const from = made ? noun + 4 : noun + 3;
  const end = phraseEnd(read, from, last);
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
function isNoun(read: LanguageText, at: number): boolean {
  const next = read.tokens[at];
  if (next === undefined || next.kind === 'punctuation') return false;
  return !(read.lexicon.is(next.norm, 'preposition') || read.lexicon.is(next.norm, 'weekday'));
}

function phraseEnd(read: LanguageText, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = read.tokens[at];
    if (token === undefined || (token.kind === 'punctuation' && token.norm !== '-')) break;
    if (at > from && (read.lexicon.is(token.norm, 'weekday') || ['on', 'in', 'at', 'during'].includes(token.norm)))
      break;
    at++;
  }
  return at;
}

/** "As stated by Name, CONTENT", "As Name put it, CONTENT": the attribution opens the sentence. */
export function openedByAs(read: LanguageText, sentence: Sentence): Reported | null {
  const { tokens } = read;
  const { first } = sentence;
  if (read.norm(first) !== 'as') return null;
  const limit = Math.min(sentence.last - 2, first + LONGEST_REFERENCE);
  let comma = first + 1;
  while (comma < limit && read.norm(comma) !== ',') comma++;
  if (read.norm(comma) !== ',') return null;
  for (let at = first + 1; at < comma; at++) {
    // After "as" a form is a verb, though elsewhere it would be a noun after a preposition.
    const form = at === first + 1 ? read.lexicon.cues.match(tokens, at) : null;
    const cue = form ? { first: at, last: at + form.length, classes: form.meanings } : read.cueAt(at);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell')) || cue.classes.has('noun')) continue;
    const by = read.norm(cue.last) === 'by';
    if (!by && cue.last !== comma) return null;
    const source = by ? { first: cue.last + 1, last: comma } : { first: first + 1, last: cue.first };
    if (source.first >= source.last) return null;
    return {
      content: { first: comma + 1, last: contentEnd(read, sentence) },
      conjunction: null,
      cue,
      source,
    };
  }
  return null;
}

/** The end of a sentence without its closing punctuation. */
export function contentEnd(read: LanguageText, sentence: Sentence): number {
  let last = sentence.last;
  while (last > sentence.first + 1 && read.isMark(last - 1, '.!?')) last--;
  return last;
}

/** "AGENCY reports SOURCE as saying that CONTENT": the agency only passes it on. */
export function quotedAsSaying(read: LanguageText, sentence: Sentence): Reported | null {
  for (let at = sentence.first + 2; at < sentence.last - 2; at++) {
    if (read.norm(at) !== 'as') continue;
    const said = read.norm(at + 1);
    const verb = read.cueAt(at + 1) ?? read.cueAt(at);
    if (!said.endsWith('ing') || verb === null || !(verb.classes.has('say') || verb.classes.has('tell'))) continue;
    const passes = passedOnAt(read, sentence.first, at);
    if (passes === null) continue;
    const that = read.norm(at + 2) === 'that' ? at + 2 : null;
    let end = at;
    while (end > passes + 1 && read.norm(end - 1) === ',') end--;
    return {
      content: {
        first: that === null ? at + 2 : that + 1,
        last: contentEnd(read, sentence),
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
function passedOnAt(read: LanguageText, from: number, to: number): number | null {
  for (let at = to - 2; at >= from; at--) {
    const word = read.norm(at);
    if (PASSING.test(word)) return at;
    if (word === 'that' || '.;:'.includes(word)) return null;
  }
  return null;
}

/** "TASS reports.": an agency's signature is a sentence of its own and reports nothing. */
export function isCredit(read: LanguageText, sentence: Sentence): boolean {
  const agency = read.lexicon.agencies.match(read.tokens, sentence.first) ?? null;
  const cue = agency === null ? null : read.cueAt(sentence.first + agency.length);
  return cue !== null && contentEnd(read, sentence) === cue.last;
}

/** "Recall that …", "To recall, …": an agency's own reminder of what was before. */
export function isReminder(read: LanguageText, sentence: Sentence): boolean {
  const word = (at: number): string => read.norm(sentence.first + at);
  const at = word(0) === 'to' ? 1 : 0;
  return (word(at) === 'recall' || word(at) === 'remind') && ['that', ','].includes(word(at + 1));
}
