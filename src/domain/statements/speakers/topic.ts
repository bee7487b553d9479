import { officeAfter } from '../../languages/english/sources/office.ts';
import { wordClassOf } from '../../languages/english/word-class.ts';
import type { LanguageText } from '../../languages/language.ts';
import { isFunctionWord } from '../../reading/function-words.ts';
import { type Identity, type Mention, mentionFrom } from './cast.ts';
import type { Company } from './persons-met.ts';

/** The sentence's subject is the one spoken of before: "He thanked the hosts." */
export const SAME = 'same';

/** Whom a sentence is about: the person who is its subject, or whom it brings in ("was attended by", "Present was also"). */
export function topicOf(company: Company, number: number): Identity | typeof SAME | null {
  const { read, cast } = company;
  const sentence = read.sentences[number];
  if (sentence === undefined || !read.language.hasRules) return null;
  for (let next = mentionFrom(cast, sentence.first); next < cast.mentions.length; next++) {
    const mention = cast.mentions[next] as Mention;
    if (mention.at >= sentence.last) break;
    if (read.inMarks(mention.at)) continue;
    const from = mention.named?.from ?? mention.at;
    if (hasPronoun(read, sentence.first, from)) return SAME;
    if (
      company.lang === 'en'
        ? leads(read, sentence.first, from, mention)
        : standsAsSubject(read, sentence.first, mention)
    )
      return mention.identity;
  }
  return hasPronoun(read, sentence.first, Math.min(sentence.last, sentence.first + 4)) ? SAME : null;
}

function hasPronoun(read: LanguageText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (read.is(at, 'pronoun.person')) return true;
  return false;
}

/** Subject: a verb follows the name and none stands before it; brought in: after "by", or after "was" and "is" with an office. */
function leads(read: LanguageText, first: number, from: number, mention: Mention): boolean {
  const before = read.norm(from - 1);
  const verbs = firstVerb(read, first, from);
  if (verbs === null) {
    let at = officeAfter(read, mention.last)?.last ?? mention.last;
    if (read.norm(at) === ',') at++;
    while (read.is(at, 'adverb')) at++;
    return isVerb(read, at) && !['of', 'with', 'for', 'from', 'and', 'to'].includes(before);
  }
  if (before === 'by') return true;
  const isNew = mention.named !== null && mention.named.roles.length > 0;
  const isInverted = ['is', 'was', 'are', 'were', 'also'].includes(read.norm(stepBack(read, from)));
  return isNew && isInverted;
}

/** The token before a name's office, articles passed over. */
function stepBack(read: LanguageText, from: number): number {
  let at = from - 1;
  while (read.is(at, 'determiner')) at--;
  return at;
}

function firstVerb(read: LanguageText, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isVerb(read, at)) return at;
  return null;
}

function isVerb(read: LanguageText, at: number): boolean {
  const token = read.tokens[at];
  const { lexicon } = read;
  if (token === undefined || !read.language.hasRules || token.kind !== 'word' || token.capital) return false;
  if (lexicon.is(token.norm, 'auxiliary') || lexicon.is(token.norm, 'modal')) return true;
  const cue = read.cueAt(at);
  if (cue !== null && !cue.classes.has('noun') && !cue.classes.has('accordingTo')) return true;
  const known = wordClassOf(token.norm);
  return (
    known?.parts.includes('v') === true &&
    (known.form === 'past' || (known.form === 's' && known.parts.startsWith('v')))
  );
}

/** An office in its base form makes a name a subject; a surname alone heads its sentence before a verb. */
function standsAsSubject(read: LanguageText, first: number, mention: Mention): boolean {
  if (mention.named !== null) return mention.named.roles.length > 0 || mention.at === first;
  const next = read.tokens[mention.last];
  const isVerbLike = next?.kind === 'word' && !next.capital && !isFunctionWord(read, mention.last);
  return mention.at === first && (read.lexicon.lang !== 'ru' || isVerbLike);
}
