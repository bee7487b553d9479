import type { Gender, Language, LanguageText } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { firstNotBefore } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Source, Speaker } from '../statement.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import { caseBesideCue } from './case-beside-cue.ts';
import { castInSteps } from './cast/cast.ts';
import { areFigures } from './figures-as-source.ts';
import { guestOf } from './interview-guest.ts';
import { type Person, PersonsMet } from './persons-met.ts';
import { whoSpeaks } from './who-speaks.ts';

/*
 * From the words beside a cue to who speaks:
 *
 *   source ─► whole ─► pronoun ──────────► referred-to ──────┐
 *                      "his figures" ────► figures-as-source ┤
 *                      name ─────────────► person-named ─────┤
 *                      "it" ─────────────► organisation ─────┼─► a person met: known already, or new
 *                      "the post" ───────► document-author ──┤
 *                      office, others ───► person-described ─┘
 *
 * The cast (in cast/) is everybody whom the text names anywhere; the persons met are those who have spoken so far.
 */

/** Who said each statement: names, offices, surnames and pronouns brought together to persons, in reading order; a step for each. */
export function* resolveSpeakers(
  read: ReadText<Language>,
  found: readonly UnresolvedStatement[],
): Steps<{ speakers: Speaker[]; sources: (Source | null)[] }> {
  const met = new PersonsMet(read, yield* castInSteps(read));
  yield;
  const turns = new Turns(met);
  const sources: (Source | null)[] = [];
  for (const statement of found) {
    sources.push(turns.sourceOf(statement));
    yield;
  }
  const speakers = met.persons.map(
    ({ id, name, role, organisation, named }): Speaker => ({ id, name, role, organisation, named }),
  );
  return { speakers, sources };
}

/** The statements of a text one after the other: what stands before one tells who goes on and whom "he" means. */
class Turns {
  readonly #met: PersonsMet;
  #recent: Person | null = null;
  /** Who answers in an interview; once found it stays. */
  #answerer: Person | null = null;
  #lastSaid = -1;

  constructor(met: PersonsMet) {
    this.#met = met;
  }

  /** Who says the next statement. */
  sourceOf(statement: UnresolvedStatement): Source | null {
    const { read } = this.#met;
    const { cue, source } = statement;
    if (source === null && statement.isImpersonal === true) return null;
    if (source === null || namesNobody(read, source, cue)) return this.#goesOn(statement);
    const whole = read.language.sources.whole(read, source, cue);
    const person = this.#speaker(whole, cue);
    this.#lastSaid = Math.max(this.#lastSaid, sentenceAt(read, whole.first), lastSentence(read, statement));
    if (person === null) return null;
    // Figures have no voice: "he" after them is still who spoke before.
    if (this.#recent === null || !areFigures(read, whole)) this.#recent = person;
    const mention = read.language.sources.mention(read, whole, cue);
    return { speaker: person.id, mention: read.spanOf(mention), within: statement.within ?? null };
  }

  #speaker(source: TokenSpan, cue: Span | null): Person | null {
    const { read } = this.#met;
    const nameCase = caseBesideCue(read, cue);
    return whoSpeaks(this.#met, {
      source,
      sentence: sentenceAt(read, source.first),
      recent: this.#recent,
      lastSaid: this.#lastSaid,
      nameCase,
      verb: nameCase === 'subject' ? genderOfVerb(read, cue) : null,
    });
  }

  /** Words that nobody's name stands beside go on with the speaker before them; an answer is the guest's. */
  #goesOn(statement: UnresolvedStatement): Source | null {
    const { read } = this.#met;
    if (statement.isAnswer === true) {
      this.#answerer ??= this.#guest(statement);
      this.#recent = this.#answerer;
    }
    this.#lastSaid = Math.max(this.#lastSaid, lastSentence(read, statement));
    const speaker = this.#recent?.id;
    return speaker === undefined ? null : { speaker, mention: null, within: statement.within ?? null };
  }

  #guest({ segments }: UnresolvedStatement): Person | null {
    if (this.#recent?.identity) return this.#recent;
    return guestOf(this.#met, tokenAt(this.#met.read.tokens, segments[0]?.start ?? 0)) ?? this.#recent;
  }
}

/** "According to Marta Lund, work has begun: …": before a mere colon, common nouns that name no person and no body do not speak. */
function namesNobody(read: LanguageText, source: TokenSpan, cue: Span | null): boolean {
  if (cue === null || read.text.slice(cue.start, cue.end) !== ':') return false;
  for (let at = source.first; at < source.last; at++) {
    if (read.isCapital(at) || read.language.offices.isOffice(read, at)) return false;
    if (read.is(at, 'pronoun.person') || read.is(at, 'role.body')) return false;
  }
  return true;
}

/** What the last word of a cue tells of who speaks. */
function genderOfVerb(read: LanguageText, cue: Span | null): Gender | null {
  if (cue === null) return null;
  const at = tokenAt(read.tokens, Math.max(cue.start, cue.end - 1));
  return read.language.gender.ofVerb(read.norm(at));
}

const lastSentence = (read: ReadText<Language>, { segments }: UnresolvedStatement): number =>
  sentenceAt(read, tokenAt(read.tokens, (segments.at(-1)?.end ?? 0) - 1));

/** Index of the sentence that holds a token. */
const sentenceAt = ({ sentences }: ReadText<Language>, token: number): number =>
  Math.max(0, firstNotBefore(sentences, ({ first }) => first <= token) - 1);
