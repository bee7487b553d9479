import type { WordClass } from '../../word-class.ts';
import { TAG, type Tag } from './tags.ts';
import type { WordPlace } from './word-place.ts';

/** After these a form that a noun or an adjective has as well is no verb. */
const BEFORE_NOUNS = new Set<Tag>([TAG.determiner, TAG.possessive, TAG.nameOf, TAG.adjective, TAG.of]);
/** After these it is one. */
const BEFORE_VERBS = new Set<Tag>([TAG.to, TAG.modal, TAG.do, TAG.pronoun, TAG.firstPerson, TAG.not]);
/** After these an "-s" form is one. */
const SUBJECTS = new Set<Tag>([TAG.name, TAG.role, TAG.nounPerson, TAG.nounGroup, TAG.agency]);
/** The tag of a noun by its field of meaning, see `word-class.ts`. */
const BY_NOUN_FIELD: readonly Tag[] = [
  TAG.noun,
  TAG.nounThought,
  TAG.nounThought,
  TAG.nounThought,
  TAG.nounGroup,
  TAG.nounPerson,
  TAG.time,
  TAG.noun,
];

/** The tag of a word of an open class, from what it can be and what stands before it. */
export function openTag(place: WordPlace): Tag {
  const known = place.word.open;
  if (known === null) return unknownTag(place);
  return verbTag(known, place.previous) ?? (isNameAhead(place) ? TAG.name : nominalTag(known, place));
}

/** A word that no list holds: by its ending, or a name at the head of a sentence. */
function unknownTag({ read, at, token, isFirst }: WordPlace): Tag {
  if (isFirst && token.capital) return read.isCapital(at + 1) || !read.isWord(at + 1) ? TAG.name : TAG.noun;
  if (token.norm.endsWith('ly')) return TAG.adverb;
  if (token.norm.endsWith('ing')) return TAG.verbIng;
  return token.norm.endsWith('ed') ? TAG.verbPast : TAG.noun;
}

/** The form of a verb, where the word is one; null where it is likelier something else. */
function verbTag({ parts, form }: WordClass, previous: Tag): Tag | null {
  if (!parts.includes('v') || form === 'none') return null;
  if (form === 'ing') return TAG.verbIng;
  const isBeforeNoun = BEFORE_NOUNS.has(previous);
  if (form === 'past') return isBeforeNoun && parts !== 'v' ? TAG.adjective : TAG.verbPast;
  const isOnlyVerb = !parts.includes('n') && !parts.includes('a');
  if (!isOnlyVerb && (isBeforeNoun || !isPresentTense(parts, form, previous))) return null;
  return form === 's' ? TAG.verbS : TAG.verbBase;
}

/** Whether a word that a noun or an adjective may be as well ("plans", "open") is a verb by what stands before it. */
function isPresentTense(parts: string, form: 'base' | 's', previous: Tag): boolean {
  if (BEFORE_VERBS.has(previous)) return true;
  const isMostlyVerb = parts[0] === 'v';
  if (form === 's') return SUBJECTS.has(previous) || isMostlyVerb || !parts.includes('n');
  return isMostlyVerb && previous !== TAG.preposition && previous !== TAG.be;
}

/** A capital word at the head of a sentence with another one after it. */
const isNameAhead = ({ read, at, token, isFirst }: WordPlace): boolean =>
  isFirst && token.capital && read.isCapital(at + 1);

function nominalTag({ parts, nounField }: WordClass, { read, at }: WordPlace): Tag {
  const isNominal = parts.includes('n');
  if (parts[0] === 'r') return TAG.adverb;
  if (parts[0] === 'a' && !(isNominal && !read.isWord(at + 1))) return TAG.adjective;
  if (isNominal) return BY_NOUN_FIELD[nounField] ?? TAG.noun;
  return parts.includes('a') ? TAG.adjective : parts.includes('r') ? TAG.adverb : TAG.noun;
}
