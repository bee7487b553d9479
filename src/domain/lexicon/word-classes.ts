/**
 * The classes of words that the rules of every language are asked for. Each language's lexicon gives every class, if only as
 * an empty list; each class is asked for somewhere. A word can be in several.
 */

/**
 * What a verb or phrase of saying takes beside its source: `say` a clause or a quotation, `tell` a hearer first, `believe`, `show`,
 * `ask`, `urge` an infinitive, `call` an object and its name, `appraise` an object, `discourse` nothing. `accordingTo` stands
 * before its source, `wordsOf` after it, `ownWords` holds it ("по его словам"). `other` says no more than that something was said.
 */
export const CUE_CLASSES = [
  'say',
  'tell',
  'believe',
  'show',
  'ask',
  'urge',
  'call',
  'appraise',
  'discourse',
  'accordingTo',
  'ownWords',
  'wordsOf',
  'adjective',
  'noun',
  'other',
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** Verbs; the other classes of cues are phrases, adjectives and nouns. */
export const VERB_CUES = ['say', 'tell', 'believe', 'show', 'ask', 'urge', 'call', 'appraise', 'discourse'] as const;
/** Verbs that are asked for as single words too, wherever they stand. */
export const WORD_CUES = ['say', 'tell', 'ask'] as const;
/** The classes of cues of several words. */
export const PHRASE_CUES = ['say', 'show', 'believe', 'urge', 'accordingTo', 'ownWords', 'wordsOf', 'other'] as const;

/**
 * `first`: those who cannot be the source of words that somebody else says; `relative` stands for the name before it, `body` for a
 * body and no person ("it").
 */
export const PRONOUN_CLASSES = [
  'person',
  'first',
  'object',
  'possessive',
  'thing',
  'woman',
  'man',
  'plural',
  'relative',
  'body',
] as const;

export const GENDER_CLASSES = ['woman', 'man'] as const;

/** How a hedge holds words back: as a hope, a possibility, a condition, an opinion, a limit, or something granted first. */
export const HEDGES = ['hope', 'possibility', 'condition', 'opinion', 'limit', 'concession'] as const;
export type HedgeClass = (typeof HEDGES)[number];

/** What leads in to a question inside a sentence: `embedded` says that somebody asked ("asked about"), `topic` only what about ("regarding"). */
export const QUESTION_LEADS = ['embedded', 'topic'] as const;
export type QuestionLead = (typeof QUESTION_LEADS)[number];

/** Groups of offices whose words may stand for one another ("envoy", "diplomat"). */
export const OFFICE_GROUPS = [
  'secretary',
  'diplomat',
  'head',
  'minister',
  'lawyer',
  'lawmaker',
  'ombudsman',
  'aide',
  'spokesperson',
  'player',
  'athlete',
  'coach',
  'expert',
  'scientist',
  'doctor',
  'judge',
  'business',
  'writer',
  'filmmaker',
  'journalist',
  'officer',
  'cleric',
  'farmer',
  'governor',
  'source',
] as const;

/**
 * Groups whose words stand for somebody without standing for each other: `anyone` for whoever was named last, `statesman` also for
 * one whose office a text leaves out.
 */
export const LOOSE_GROUPS = ['anyone', 'statesman'] as const;

/**
 * Groups of words that stand for no person: `body` for a body of that name, `anyBody` for whichever spoke last, `document` for
 * whoever wrote it, `data` for figures, `ministry` for a body that a minister heads.
 */
export const BODY_GROUPS = ['body', 'anyBody', 'document', 'data', 'ministry'] as const;

export const ROLE_GROUPS = [...OFFICE_GROUPS, ...LOOSE_GROUPS, ...BODY_GROUPS] as const;
export type RoleGroup = (typeof ROLE_GROUPS)[number];

/** Closed classes and small lists. */
export const FUNCTION_CLASSES = [
  // Grammar.
  'determiner',
  'preposition',
  'conjunction',
  'subordinator',
  'auxiliary',
  'modal',
  'adverb',
  'particle',
  'relative',
  'relativePronoun',
  'interrogative',
  'conditional',
  'weekday',
  'month',
  // What links the words of a source: two words of a name ("Bank of America", also in texts of other scripts), a word and what
  // names it further, an attribution and its occasion ("in an interview") or its hearer ("to reporters").
  'nameLink',
  'sourceLink',
  'occasionLink',
  // What others do about words that were said: they disagree, and say them not.
  'reacts',
  'hearerLink',
  // What comparing wordings asks.
  'partsWithoutComma',
  'tentative',
  'pointing',
  // How words of saying take their content.
  'that',
  'opensContent',
  'quotesOnly',
  'leadOff',
  'attributive',
  'voices',
  'passesOn',
  'quotingVerb',
  'spokenWords',
  'inDocument',
  'document',
  'data',
  'opinionNoun',
  'statementNoun',
  'refusal',
  'whileSpeaking',
  'plainThat',
  'thatBeforeMarks',
  'wholeClauseRelative',
  'occasion',
  'place',
  // Who passes words on, and names that are nobody's.
  'outlet',
  'credit',
  'creditVerb',
  'creditVerb.inverted',
  'creditLink',
  'organisation',
  'nameParticle',
  'naming',
  'work',
  // Hedges: `rounding` holds back only a number ("about nine"); what anybody could do, who is `universal` ("anyone") or `human`
  // behind `universalOf` ("any citizen"), is no guess.
  'rounding',
  'numeral',
  'universal',
  'universalOf',
  'human',
  // Questions.
  'question',
  'questionAbout',
  'beforeQuestionLead',
  'questionLeadAfterCue',
  // Names and offices: `additive` before the last of a list ("and"), `self` after a name ("himself"), `newcomer` before somebody
  // new ("another"), `otherRank` and `deputy` for those who do not hold the office itself ("former", "deputy"), `writes` for how a
  // text of theirs came to be.
  'additive',
  'self',
  'definite',
  'indefinite',
  'newcomer',
  'officeLink',
  'otherRank',
  'deputy',
  'writes',
  // Interviews.
  'interview',
  'interviewer',
  'interviewee',
  'agreement',
  'turnOpening',
  'secondPerson',
  'ownVoice',
  'thanks',
] as const;
export type FunctionClass = (typeof FUNCTION_CLASSES)[number];

/** Every class that a word can be asked for. `.base`: the form in which an office stands with a name in the nominative. */
export type WordClass =
  | FunctionClass
  | `pronoun.${(typeof PRONOUN_CLASSES)[number]}`
  | `role.${RoleGroup}`
  | `gender.${(typeof GENDER_CLASSES)[number]}`
  | `cue.${(typeof WORD_CUES)[number]}`
  | 'complementizer'
  | 'role'
  | 'role.base'
  | 'office'
  | 'office.base'
  | 'title'
  | 'abbreviation'
  | 'addressee';
