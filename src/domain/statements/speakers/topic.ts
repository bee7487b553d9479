import { officeAfter } from '../../languages/english/sources/office.ts';
import { wordClassOf } from '../../languages/english/word-class.ts';
import { isFunctionWord } from '../../reading/attribution.ts';
import { cueAt } from '../../reading/cue.ts';
import type { TextView } from '../../reading/text-view.ts';
import { type Identity, type Mention, mentionFrom } from './cast.ts';
import type { Company } from './persons-met.ts';

/** The sentence's subject is the one spoken of before: "He thanked the hosts." */
export const SAME = 'same';

/** Whom a sentence is about: the person who is its subject, or whom it brings in ("was attended by", "Present was also"). */
export function topicOf(company: Company, number: number): Identity | typeof SAME | null {
  const { view, cast, sentences, quotationOf } = company;
  const sentence = sentences[number];
  if (sentence === undefined || view.lexicon === null) return null;
  for (let next = mentionFrom(cast, sentence.first); next < cast.mentions.length; next++) {
    const mention = cast.mentions[next] as Mention;
    if (mention.at >= sentence.last) break;
    if ((quotationOf[mention.at] ?? -1) >= 0) continue;
    const from = mention.named?.from ?? mention.at;
    if (hasPronoun(view, sentence.first, from)) return SAME;
    if (
      company.lang === 'en'
        ? leads(view, sentence.first, from, mention)
        : standsAsSubject(view, sentence.first, mention)
    )
      return mention.identity;
  }
  return hasPronoun(view, sentence.first, Math.min(sentence.last, sentence.first + 4)) ? SAME : null;
}

function hasPronoun(view: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'pronoun.person')) return true;
  return false;
}

/** Subject: a verb follows the name and none stands before it; brought in: after "by", or after "was" and "is" with an office. */
function leads(view: TextView, first: number, from: number, mention: Mention): boolean {
  const before = view.tokens[from - 1]?.norm ?? '';
  const verbs = firstVerb(view, first, from);
  if (verbs === null) {
    let at = officeAfter(view, mention.last)?.last ?? mention.last;
    if (view.tokens[at]?.norm === ',') at++;
    while (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'adverb')) at++;
    return isVerb(view, at) && !['of', 'with', 'for', 'from', 'and', 'to'].includes(before);
  }
  if (before === 'by') return true;
  const isNew = mention.named !== null && mention.named.roles.length > 0;
  const isInverted = ['is', 'was', 'are', 'were', 'also'].includes(view.tokens[stepBack(view, from)]?.norm ?? '');
  return isNew && isInverted;
}

/** The token before a name's office, articles passed over. */
function stepBack(view: TextView, from: number): number {
  let at = from - 1;
  while (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'determiner')) at--;
  return at;
}

function firstVerb(view: TextView, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isVerb(view, at)) return at;
  return null;
}

function isVerb(view: TextView, at: number): boolean {
  const token = view.tokens[at];
  const { lexicon } = view;
  if (token === undefined || lexicon === null || token.kind !== 'word' || token.capital) return false;
  if (lexicon.is(token.norm, 'auxiliary') || lexicon.is(token.norm, 'modal')) return true;
  const cue = cueAt(view, at);
  if (cue !== null && !cue.classes.has('noun') && !cue.classes.has('accordingTo')) return true;
  const known = wordClassOf(token.norm);
  return (
    known?.parts.includes('v') === true &&
    (known.form === 'past' || (known.form === 's' && known.parts.startsWith('v')))
  );
}

/** An office in its base form makes a name a subject; a surname alone heads its sentence before a verb. */
function standsAsSubject(view: TextView, first: number, mention: Mention): boolean {
  if (mention.named !== null) return mention.named.roles.length > 0 || mention.at === first;
  const next = view.tokens[mention.last];
  const isVerbLike = next?.kind === 'word' && !next.capital && !isFunctionWord(view, mention.last);
  return mention.at === first && (view.lexicon?.lang !== 'ru' || isVerbLike);
}
