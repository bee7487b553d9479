import { TAG, type Tag } from './tags.ts';
import { CUE_BITS, type Unit } from './units.ts';

/**
 * What the model may look at: classes of words, punctuation, shape and position. No feature is a word.
 * Values are small integers; those named in `CATEGORIES` are classes without an order (tags), the others are counts or flags.
 */
export interface SentenceFacts {
  readonly units: readonly Unit[];
  /** Index of the sentence in its paragraph, of the paragraph in the text, and whether the paragraph ends like a sentence. */
  readonly inParagraph: number;
  readonly paragraph: number;
  readonly ended: boolean;
  /** Number of sentences in the paragraph. */
  readonly paragraphLength: number;
}

/** What the verb of a cue can take, a flag a frame. */
const framesOf = (unit: Unit): number[] => [
  unit.frames & 1,
  (unit.frames >> 1) & 1,
  (unit.frames >> 2) & 1,
  (unit.frames >> 3) & 1,
  (unit.frames >> 4) & 1,
];

const far = (distance: number, most = 20): number => Math.max(-most, Math.min(most, distance));

const tagAt = (units: readonly Unit[], at: number): Tag => units[at]?.tag ?? TAG.edge;

export const isVerbTag = (tag: Tag): boolean => tag >= TAG.verbBase && tag <= TAG.verbIng;
const isNounTag = (tag: Tag): boolean => (tag >= TAG.noun && tag <= TAG.nounGroup) || tag === TAG.time;
const isNamed = (tag: Tag): boolean =>
  tag === TAG.name ||
  tag === TAG.role ||
  tag === TAG.agency ||
  tag === TAG.pronoun ||
  tag === TAG.firstPerson ||
  tag === TAG.nounPerson ||
  tag === TAG.nounGroup;
export const isFiniteTag = (tag: Tag): boolean =>
  tag === TAG.be ||
  tag === TAG.have ||
  tag === TAG.do ||
  tag === TAG.modal ||
  tag === TAG.verbS ||
  tag === TAG.verbPast;
const isSoftTag = (tag: Tag): boolean =>
  tag === TAG.adverb || tag === TAG.be || tag === TAG.have || tag === TAG.do || tag === TAG.modal || tag === TAG.not;

const NEVER_LAST = new Set<Tag>([
  TAG.determiner,
  TAG.possessive,
  TAG.of,
  TAG.preposition,
  TAG.and,
  TAG.but,
  TAG.comma,
  TAG.nameOf,
  TAG.modal,
  TAG.subordinator,
]);

/** Whether a content can begin at a unit: at any but a mark of punctuation. */
export const canStart = (units: readonly Unit[], at: number): boolean =>
  tagAt(units, at) < TAG.comma || tagAt(units, at) > TAG.otherMark;

/** Whether a content can end before a unit: not after a word that opens a phrase. */
export const canEnd = (units: readonly Unit[], end: number): boolean => !NEVER_LAST.has(tagAt(units, end - 1));

/** Whether a unit can be a cue at all: any verb, anything in the cue lists, a colon, a dash that signs. */
export function canBeCue(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.tag === TAG.quotation) return false;
  if (isVerbTag(unit.tag)) return true;
  if (unit.tag === TAG.colon) return at > 0 && at + 1 < units.length;
  if (unit.tag === TAG.dash) return tagAt(units, at - 1) === TAG.quotation && (units[at + 1]?.capital ?? false);
  const bits = unit.cue;
  if (bits === 0) return false;
  if (unit.tag === TAG.name || unit.tag === TAG.role) return false;
  return true;
}

/** The nearest noun-like unit left of the cue, auxiliaries and adverbs passed over; -1 if a boundary comes first. */
export function subjectBefore(units: readonly Unit[], cue: number): number {
  let at = cue - 1;
  while (at >= 0 && isSoftTag(tagAt(units, at))) at--;
  if (tagAt(units, at) === TAG.comma) {
    // An aside between commas: "Name, who …, said".
    let opening = at - 1;
    while (
      opening >= 0 &&
      opening > at - 16 &&
      tagAt(units, opening) !== TAG.comma &&
      tagAt(units, opening) !== TAG.quotation
    )
      opening--;
    if (tagAt(units, opening) === TAG.comma) at = opening - 1;
  }
  const tag = tagAt(units, at);
  return at >= 0 &&
    (isNamed(tag) ||
      isNounTag(tag) ||
      tag === TAG.wh ||
      tag === TAG.thing ||
      tag === TAG.determiner ||
      tag === TAG.number ||
      tag === TAG.adjective)
    ? at
    : -1;
}

/** Where the source begins, going left from its last unit. */
export function sourceStart(units: readonly Unit[], last: number): number {
  let at = last;
  while (at > 0) {
    const tag = tagAt(units, at - 1);
    if (
      isNamed(tag) ||
      isNounTag(tag) ||
      tag === TAG.determiner ||
      tag === TAG.possessive ||
      tag === TAG.adjective ||
      tag === TAG.number ||
      tag === TAG.nameOf ||
      tag === TAG.of
    )
      at--;
    else break;
  }
  return at;
}

/**
 * Distance to the nearest unit with a tag, counted from 1, at or after `from`; 21 when there is none within 20.
 * Distances are filled in once a sentence and tag: the same few tags are asked for from every unit.
 */
const nextOf = (units: readonly Unit[], from: number, wanted: Tag): number => distances(units, wanted).next[from] ?? 21;

/** The same, at or before `from`. */
const previousOf = (units: readonly Unit[], from: number, wanted: Tag): number =>
  from < 0 ? 21 : (distances(units, wanted).previous[from] ?? 21);

interface Distances {
  readonly next: Uint8Array;
  readonly previous: Uint8Array;
}

const filled = new WeakMap<readonly Unit[], (Distances | undefined)[]>();

function distances(units: readonly Unit[], wanted: Tag): Distances {
  let byTag = filled.get(units);
  if (byTag === undefined) {
    byTag = [];
    filled.set(units, byTag);
  }
  const known = byTag[wanted];
  if (known !== undefined) return known;
  const made: Distances = { next: new Uint8Array(units.length), previous: new Uint8Array(units.length) };
  let distance = 21;
  for (let at = units.length - 1; at >= 0; at--) {
    distance = tagAt(units, at) === wanted ? 1 : Math.min(21, distance + 1);
    made.next[at] = distance;
  }
  distance = 21;
  for (let at = 0; at < units.length; at++) {
    distance = tagAt(units, at) === wanted ? 1 : Math.min(21, distance + 1);
    made.previous[at] = distance;
  }
  byTag[wanted] = made;
  return made;
}

const SAY_BITS = (1 << CUE_BITS.indexOf('say')) | (1 << CUE_BITS.indexOf('tell'));

/** Positions of the features that are tags or fields, by feature set. */
export const CUE_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function cueFeatures(facts: SentenceFacts, cue: number): number[] {
  const { units } = facts;
  const unit = units[cue] as Unit;
  const subject = subjectBefore(units, cue);
  const previousComma = previousOf(units, cue - 1, TAG.comma);
  const nextQuotation = nextOf(units, cue + 1, TAG.quotation);
  const lastQuotation = previousOf(units, cue - 1, TAG.quotation);
  let sayBefore = 0;
  let sayAfter = 0;
  let verbsBefore = 0;
  let quotations = 0;
  units.forEach((other, at) => {
    if (other.tag === TAG.quotation) quotations++;
    if ((other.cue & SAY_BITS) !== 0 && isVerbTag(other.tag)) {
      if (at < cue) sayBefore++;
      else if (at > cue) sayAfter++;
    }
    if (at < cue && isFiniteTag(other.tag)) verbsBefore++;
  });
  return [
    unit.tag,
    unit.verbField,
    unit.nounField,
    tagAt(units, cue - 1),
    tagAt(units, cue - 2),
    tagAt(units, cue - 3),
    tagAt(units, cue + 1),
    tagAt(units, cue + 2),
    tagAt(units, cue + 3),
    tagAt(units, subject),
    tagAt(units, 0),
    ...CUE_BITS.map((_, bit) => (unit.cue >> bit) & 1),
    far(cue, 40),
    far(units.length - cue, 40),
    units.length,
    quotations,
    nextQuotation,
    lastQuotation,
    nextOf(units, cue + 1, TAG.that),
    nextOf(units, cue + 1, TAG.to),
    nextOf(units, cue + 1, TAG.colon),
    nextOf(units, cue + 1, TAG.comma),
    previousComma,
    subject < 0 ? 21 : cue - subject,
    sayBefore,
    sayAfter,
    verbsBefore,
    nextOf(units, cue + 1, TAG.wh),
    previousOf(units, cue - 1, TAG.wh),
    previousOf(units, cue - 1, TAG.that),
    isVerbTag(tagAt(units, cue + 1)) ? 1 : 0,
    units[cue + 1]?.capital ? 1 : 0,
    units[cue + 1]?.cue ? 1 : 0,
    units[cue - 1]?.cue ? 1 : 0,
    facts.inParagraph,
    far(facts.paragraph, 30),
    facts.ended ? 1 : 0,
    facts.paragraphLength,
    lastQuotation < 21 ? far(units[cue - lastQuotation]?.words ?? 0, 60) : -1,
    nextQuotation < 21 ? far(units[cue + nextQuotation]?.words ?? 0, 60) : -1,
    previousOf(units, cue - 1, TAG.be),
    ...framesOf(unit),
  ];
}

export const START_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export function startFeatures(facts: SentenceFacts, cue: number, start: number): number[] {
  const { units } = facts;
  const unit = units[cue] as Unit;
  const at = units[start] as Unit;
  const [from, to] = start > cue ? [cue + 1, start] : [start + 1, cue];
  let commas = 0;
  let thats = 0;
  let quotations = 0;
  let finite = 0;
  let named = 0;
  for (let index = from; index < to; index++) {
    const tag = tagAt(units, index);
    if (tag === TAG.comma) commas++;
    else if (tag === TAG.that) thats++;
    else if (tag === TAG.quotation) quotations++;
    else if (isFiniteTag(tag)) finite++;
    else if (isNamed(tag) || tag === TAG.objectPronoun) named++;
  }
  const subject = subjectBefore(units, cue);
  const source = subject < 0 ? -1 : sourceStart(units, subject);
  return [
    at.tag,
    tagAt(units, start - 1),
    tagAt(units, start - 2),
    tagAt(units, start + 1),
    tagAt(units, start + 2),
    unit.tag,
    unit.verbField,
    tagAt(units, cue + 1),
    tagAt(units, cue + 2),
    tagAt(units, cue - 1),
    tagAt(units, subject),
    at.verbField,
    ...CUE_BITS.map((_, bit) => (unit.cue >> bit) & 1),
    far(start - cue, 40),
    start === 0 ? 1 : 0,
    start === cue + 1 ? 1 : 0,
    commas,
    thats,
    quotations,
    finite,
    named,
    at.capital ? 1 : 0,
    at.words > 60 ? 60 : at.words,
    units.length - start,
    subject < 0 ? 21 : cue - subject,
    source >= 0 ? far(start - source) : -21,
    nextOf(units, start + 1, TAG.that),
    nextOf(units, start + 1, TAG.comma),
    nextOf(units, start, TAG.quotation),
    previousOf(units, start - 1, TAG.comma),
    nextOf(units, cue + 1, TAG.that),
    nextOf(units, cue + 1, TAG.quotation),
    nextOf(units, cue + 1, TAG.to),
    nextOf(units, cue + 1, TAG.comma),
    nextOf(units, cue + 1, TAG.colon),
    previousOf(units, cue - 1, TAG.comma),
    previousOf(units, cue - 1, TAG.quotation),
    facts.inParagraph,
    facts.ended ? 1 : 0,
    units.length,
    cue,
    finiteAhead(units, start),
    ...framesOf(unit),
  ];
}

/** Distance from a unit to the next finite verb: whether a clause begins there. */
function finiteAhead(units: readonly Unit[], from: number): number {
  for (let at = from; at < units.length && at < from + 12; at++) if (isFiniteTag(tagAt(units, at))) return at - from;
  return 12;
}

export const END_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** `end` is exclusive: the content's last unit is `end - 1`. */
export function endFeatures(facts: SentenceFacts, cue: number, start: number, end: number): number[] {
  const { units } = facts;
  const unit = units[cue] as Unit;
  let commas = 0;
  let finite = 0;
  let quotations = 0;
  let ands = 0;
  let brackets = 0;
  for (let index = start; index < end; index++) {
    const tag = tagAt(units, index);
    if (tag === TAG.comma) commas++;
    else if (tag === TAG.quotation) quotations++;
    else if (tag === TAG.and) ands++;
    else if (tag === TAG.bracketOpen) brackets++;
    else if (tag === TAG.bracketClose) brackets--;
    else if (isFiniteTag(tag)) finite++;
  }
  let contentEnd = units.length;
  while (contentEnd > 0 && tagAt(units, contentEnd - 1) <= TAG.semicolon && tagAt(units, contentEnd - 1) >= TAG.comma)
    contentEnd--;
  const subject = subjectBefore(units, cue);
  const source = subject < 0 ? cue : sourceStart(units, subject);
  let cueAfter = 21;
  for (let index = end; index < units.length && index < end + 12; index++)
    if ((units[index]?.cue ?? 0) & SAY_BITS && isVerbTag(tagAt(units, index))) {
      cueAfter = index - end;
      break;
    }
  return [
    tagAt(units, end - 1),
    tagAt(units, end),
    tagAt(units, end + 1),
    tagAt(units, end + 2),
    tagAt(units, end + 3),
    tagAt(units, start),
    tagAt(units, start - 1),
    unit.tag,
    unit.verbField,
    tagAt(units, end - 2),
    ...CUE_BITS.map((_, bit) => (unit.cue >> bit) & 1),
    far(end - start, 60),
    far(contentEnd - end, 60),
    end === contentEnd ? 1 : 0,
    commas,
    finite,
    quotations,
    ands,
    brackets,
    start > cue ? 1 : 0,
    start > cue ? 0 : far(cue - end),
    start > cue ? 0 : far(source - end),
    cueAfter,
    finiteAhead(units, end),
    far(start - cue),
    nextOf(units, end, TAG.comma),
    nextOf(units, end, TAG.quotation),
    previousOf(units, end - 1, TAG.comma),
    units[end]?.capital ? 1 : 0,
    units[end - 1]?.words ?? 0,
    units[end]?.cue ? 1 : 0,
    previousOf(units, end - 1, TAG.and),
    finiteAhead(units, Math.max(start, end - Math.min(12, previousOf(units, end - 1, TAG.comma)))),
    facts.ended ? 1 : 0,
    units.length,
    units[end]?.verbField ?? 0,
    tagAt(units, start) === TAG.that ? 1 : 0,
    nextOf(units, end, TAG.that),
    nextOf(units, end, TAG.subordinator),
    units[end]?.nounField ?? 0,
    ...framesOf(unit),
  ];
}
