import type { Evidence } from './told-by-words.ts';

/** What a hint counts for: so many words, and so large a share of all. */
const HINTED_WORDS = 2;
const HINTED_SHARE = 0.05;

/** A language takes a text from the alphabet's first one only by so many words, and by this share of the first one's. */
const FEWEST_MORE = { inShort: 2, inLonger: 1 };
const SHARE_MORE = 0.25;
/** Words. A longer text without one common word of its language is rare. */
const SHORT = 8;

/** From so many words on a text in a language shows this share of its commonest ones; running text shows three times that. */
const FEWEST_TO_SHOW = 20;
const LEAST_SHOWN = 0.05;
const SHOWN_CLEARLY = 0.15;
/** A text with so much more against a language than for it is not in that language. */
const TOO_STRANGE = -3;

/**
 * The language that the words of a text speak for. An alphabet's first language, which is one with rules, is taken where none
 * speaks clearly for another: that many pages are said to be in it adds nothing. A text that holds next to none of its words is
 * in the language of the hint, or nothing is known (null).
 */
export function likeliestOf({ scores, words }: Evidence, first: string, hint: string | null): string | null {
  const hinted = hint === first ? null : hint;
  const bonus = HINTED_WORDS + HINTED_SHARE * words;
  const scoreOf = (language: string): number => (scores.get(language) ?? 0) + (language === hinted ? bonus : 0);
  const best = [...scores.keys()]
    .filter((language) => language !== first)
    .reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
  const own = scoreOf(first);
  const more = FEWEST_MORE[words < SHORT ? 'inShort' : 'inLonger'] + SHARE_MORE * Math.max(0, own);
  // Of a language that is not listed nothing speaks but the hint.
  const isUnlisted = hinted !== null && !scores.has(hinted);
  if (scoreOf(best) - own >= more) return isUnlisted ? hinted : best;
  if (isUnlisted) return own >= Math.max(1, SHOWN_CLEARLY * words) ? first : hinted;
  const isShown = words < FEWEST_TO_SHOW || own >= LEAST_SHOWN * words;
  return isShown && own > TOO_STRANGE ? first : hinted;
}
