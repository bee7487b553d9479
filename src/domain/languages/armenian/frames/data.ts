import * as v from 'valibot';
import json from '../../../../../assets/languages/armenian/frames.json' with { type: 'json' };

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(20))), v.minLength(1));

/** The lists of `assets/languages/armenian/frames.json`; words and endings in lower case. */
export const armenianFrameSchema = v.strictObject({
  /** Words that end in ն without an article: surnames, nouns, genitives, adjectives. */
  bareEndings: words,
  /** Forms that no word left of a source's head can have: locative, ablative, dative, converbs, plurals with an article. */
  foreignEndings: words,
  /** Adjectives that end as datives do. */
  adjectivesLikeDatives: words,
  /** Nouns with an article that say when: «նույն օրը». */
  timeNouns: words,
  /** Forms of verbs before which their object stands: «գավաթը | ստանալուց հետո». */
  nonfiniteEndings: words,
  /** Small numbers in words. */
  numbers: words,
  /** Auxiliaries that deny what they belong to. */
  denying: words,
  /** Beginnings of verbs of denying, which state something when they are denied themselves: «չի բացառում, որ …». */
  statedByDenying: words,
  /** Beginnings of words that take an infinitive: «հրաժարվել է | ասել», so that nothing is said by it. */
  governing: words,
  /** What is not known where «չէ» follows: «հայտնի չէ, թե …». */
  unknown: words,
  /** Beginnings of words behind «ըստ» that name nobody: «ըստ երևույթին», «ըստ գույների». */
  noSources: words,
  /** Beginnings of verbs that take whom they are said to: «կոչ արեց | վարորդներին». */
  directing: words,
  /** Endings of whom something is asked of: «վարորդներին», «կառավարությունից». */
  addresseeEndings: words,
  infinitiveEndings: words,
  /** Endings that only look like those of infinitives. */
  notInfinitives: words,
  /** Words behind a comma that begin a clause of the report's own. */
  partingWords: words,
  /** Beginnings of things that stand as whom something is asked of does: «առաջարկեց | հարցին վերադառնալ». */
  things: words,
  /** Beginnings of what is confirmed by saying so («հաստատեց | լուրը»); a plan that is confirmed is approved. */
  facts: words,
  /** Beginnings of verbs of saying that name nobody: «նշվեց, որ …». */
  passives: words,
  /**
   * Beginnings of verbs by what they take without a clause: an object with its article («հերքեց լուրերը») or without one, the ablative
   * («դժգոհեց գներից»), «մեջ» («մեղադրեց կեղծելու մեջ») or «համար» («ափսոսանք հայտնեց պատահածի համար»).
   */
  government: v.strictObject({
    object: words,
    fact: words,
    bareObject: words,
    from: words,
    within: words,
    because: words,
    about: words,
    person: words,
  }),
  /** «սխալ է համարում»: verbs that hold a thing to be something, by their beginnings. */
  verdicts: words,
  /** «Վանեսյանի ասելով». */
  saidOf: words,
  /** Endings of deeds, which look like those of places: «փակում», «ազատազրկում». */
  deedEndings: words,
  /** Words that open a clause about the one named before: «Վանեսյանը, | որն ապրում է այստեղ, | ասաց». */
  relatives: words,
  /** Endings of participles in the past: «տարածած». */
  participles: words,
  /** «իր»: what it belongs to is the speaker's own. */
  reflexives: words,
  /** The two words of holding an office for another. */
  acting: words,
  /** «նույն», which says when only before a word for a time. */
  same: words,
  /** One or some of several: «նրանցից | մեկը». */
  partitives: words,
});

export const data: v.InferOutput<typeof armenianFrameSchema> = json;
