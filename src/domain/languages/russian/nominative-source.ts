import words from '../../../../assets/languages/russian/lexicon.json' with { type: 'json' };
import { formsOf } from '../../lexicon/forms.ts';
import { isInCapitals } from '../../text/characters.ts';
import { lazily } from '../../text/lazily.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { normalForm } from '../../text/tokens.ts';
import type { LanguageText } from '../language.ts';
import { withoutOwner } from '../without-owner.ts';
import { data } from './frames/data.ts';
import { adjectiveInNominative, isObliqueAdjective, nounInNominative, type Oblique } from './nominative-noun.ts';

/** Of many no one is made. */
const PLURAL = /(?:[оеё]в|[ая]х|[ая]м|[ая]ми)$/;
const ALSO_SINGULAR = /[аяь]$/;

const isSingular = (nominative: string, form: string): boolean =>
  !PLURAL.test(form) && (!/[ыи]$/.test(form) || ALSO_SINGULAR.test(nominative) || nominative.endsWith('ие'));

/** The forms of offices and bodies by their nominative, which stands first in each list. */
const nominatives = lazily((): ReadonlyMap<string, string> => {
  const made = new Map<string, string>();
  for (const notation of [...words.functionWords.organisation, ...words.roles]) {
    const [nominative = '', ...forms] = formsOf(notation);
    for (const form of forms.filter((word) => isSingular(nominative, word)))
      if (!made.has(normalForm(form))) made.set(normalForm(form), nominative);
  }
  return made;
});

/** «по словам» and the like have at most this many words. */
const LONGEST_LEAD = 4;
/** Before its noun a source has at most this many adjectives. */
const MOST_ADJECTIVES = 3;

/**
 * «в пресс-службе МИД» is shown as «пресс-служба МИД», «по словам городских врачей» as «городские врачи»: the adjectives and the noun
 * that head a source are brought back to the nominative, what belongs to them stays.
 */
export function nominativeSource(read: LanguageText, source: TokenSpan): string {
  const plain = withoutOwner(read, source);
  const oblique = caseOf(read, source.first);
  const head = oblique === null ? null : headOf(read, source, oblique);
  if (oblique === null || head === null) return plain;
  const noun = nominativeOf(read.norm(head), oblique);
  if (noun === null) return plain;
  let shown = '';
  for (let at = source.first; at <= head; at++) {
    const written = read.wordsOf({ first: at, last: at + 1 });
    const word = at === head ? noun : adjectiveInNominative(read.norm(at), oblique, noun);
    shown += `${asWritten(read, at, written, word)} `;
  }
  const replaced = read.wordsOf({ first: source.first, last: head + 1 });
  return plain.startsWith(replaced) ? shown.trimEnd() + plain.slice(replaced.length) : plain;
}

/** The first word that is no adjective; an adjective that nothing follows is a noun itself: «военных». */
function headOf(read: LanguageText, { first, last }: TokenSpan, oblique: Oblique): number | null {
  for (let at = first; at < Math.min(last, first + MOST_ADJECTIVES + 1); at++) {
    if (!read.isWord(at) || read.inMarks(at) || read.isAny(at, ['pronoun.possessive', 'preposition'])) return null;
    if (isInCapitals(read.wordsOf({ first: at, last: at + 1 }))) return null;
    const isBeforeNoun = at + 1 < last && read.isWord(at + 1) && !read.is(at + 1, 'preposition');
    if (!isObliqueAdjective(read.norm(at), oblique) || !isBeforeNoun) return at;
  }
  return null;
}

const nominativeOf = (noun: string, oblique: Oblique): string | null =>
  nominatives().get(noun) ??
  (isObliqueAdjective(noun, oblique) ? adjectiveInNominative(noun, oblique, noun) : nounInNominative(noun, oblique));

/** With the capital of the text, and its own letters where nothing changes («отчёт»). */
function asWritten(read: LanguageText, at: number, written: string, word: string): string {
  if (normalForm(written) === word) return written;
  let same = 0;
  const lower = written.toLowerCase();
  while (same < word.length && normalForm(lower.charAt(same)) === normalForm(word.charAt(same))) same++;
  const shown = lower.slice(0, same) + word.slice(same);
  return read.isCapital(at) ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
}

/** In which case the source stands; null for the nominative. */
export function caseOf(read: LanguageText, first: number): Oblique | null {
  if (read.is(first - 1, 'document')) return 'genitive';
  for (let at = first - LONGEST_LEAD; at < first; at++) {
    const cue = read.cueAt(at);
    if (cue?.last !== first || !cue.classes.has('accordingTo')) continue;
    return data.accordingToDocument.includes(read.norm(cue.first)) ? 'dative' : 'genitive';
  }
  return read.is(first - 1, 'place') ? 'locative' : null;
}
