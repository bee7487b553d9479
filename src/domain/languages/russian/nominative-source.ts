import words from '../../../../assets/languages/russian/lexicon.json' with { type: 'json' };
import { formsOf } from '../../lexicon/forms.ts';
import { lazily } from '../../text/lazily.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { normalForm } from '../../text/tokens.ts';
import type { LanguageText } from '../language.ts';
import { withoutOwner } from '../without-owner.ts';

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

/** «в пресс-службе МИД» is shown as «пресс-служба МИД», «по словам собеседника агентства» as «собеседник агентства»; what is no such word stays. */
export function nominativeSource(read: LanguageText, source: TokenSpan): string {
  const plain = withoutOwner(read, source);
  const nominative = isOblique(read, source.first) ? nominatives().get(read.norm(source.first)) : undefined;
  if (nominative === undefined) return plain;
  const written = read.wordsOf({ first: source.first, last: source.first + 1 });
  const first = read.isCapital(source.first) ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative;
  return plain.startsWith(written) ? first + plain.slice(written.length) : plain;
}

function isOblique(read: LanguageText, first: number): boolean {
  if (read.is(first - 1, 'place')) return true;
  for (let at = first - LONGEST_LEAD; at < first; at++) {
    const cue = read.cueAt(at);
    if (cue?.last === first && cue.classes.has('accordingTo')) return true;
  }
  return false;
}
