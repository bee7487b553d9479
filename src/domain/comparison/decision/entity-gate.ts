import type { Language } from '../../languages/language.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import type { Relation } from '../comparison.ts';
import type { Attribution } from '../frames/attribution.ts';
import { ANOTHER_BODY, ANOTHER_COUNTRY, anchoringEntities } from '../passage/entity-names.ts';
import type { RecordView } from '../passage/record-view.ts';
import { alignmentOf } from '../propositions/proposition-alignment.ts';
import type { Signals } from './signals.ts';

/** How likely to be related a passage that names nothing of the record must be in a text on its subject. */
const RELATED_IN_SUBJECT = 0.6;

/** Words so close are the claim's own. */
const ITS_OWN_WORDS = 0.85;

/** Words so close to a way of saying a claim are near. */
const NEAR_WORDS = 0.4;

/** A long sentence about something else can hold all parts of a claim that names nobody; then it is near to no way of saying it. */
const ANY_NEARNESS = 0.2;

/** How likely to be related a passage must be to a record of propositions alone, with one of its names and without. */
const NEAR_ENOUGH = { named: 0.6, unnamed: 0.65 };

/** What has so much of a claim, and so little beside it, is that claim or turns it. */
const ITS_VERY_WORDS = 0.9;

/** A fragment of fewer words and without a name ("the same thing") says too little to be about anything. */
const LEAST_WORDS = 4;

/** Whether a passage may be on record at all, and why. */
export interface GateAnswer {
  readonly passes: boolean;
  readonly because:
    | 'no rules for the language'
    | 'nothing to ask for'
    | 'named'
    | 'in a text on the subject'
    | 'too short'
    | 'far from the subject'
    | 'the page is about something else'
    | 'part of a passage on the subject'
    | 'said in full'
    | 'said of what it points back to'
    | 'about somebody else'
    | 'near enough'
    | 'not near enough'
    | 'shares no word';
}

/** What a passage stands in: a page, or nothing, as a passage that a reader looks up. */
export interface Surroundings {
  readonly isAlone: boolean;
  /** Whether it is a part of a passage that the gate has let through. */
  readonly isPart: boolean;
  readonly attribution: Attribution;
  isOnSubject(): boolean;
}

/**
 * The gate of entities: a passage that names nothing of the record, in a text that does not either, is related only if its
 * words are very near to a way of saying a claim. A text on the record's subject opens the gate half-way. `related`: how
 * likely the passage is to be related, 0 to 1.
 */
export function entityGate(signals: Signals, related: number, around: Surroundings, record: RecordView): GateAnswer {
  const { model, language } = record;
  // Names alone would open it, and of what is said of them not a word is known: any relation would be a guess.
  if (!language.hasRules) return { passes: false, because: 'no rules for the language' };
  if (!around.isAlone && !around.isOnSubject()) return { passes: false, because: 'the page is about something else' };
  if (around.isPart) return { passes: true, because: 'part of a passage on the subject' };
  if (signals.isBare) return nearEnough(signals, related, record);
  const anchors = anchoringEntities(model);
  if (anchors.size === 0) return { passes: true, because: 'nothing to ask for' };
  if (saysOfAnother(signals, model, language)) return { passes: false, because: 'about somebody else' };
  if (isNamed(signals, model)) return { passes: true, because: 'named' };
  if (namesStrangers(signals, model)) return { passes: false, because: 'about somebody else' };
  if (saysNameless(signals, model)) return { passes: true, because: 'said in full' };
  const [nearest] = signals.ranked;
  if (nearest?.isPointed && nearest.filled === 1 && around.isOnSubject())
    return { passes: true, because: 'said of what it points back to' };
  if (around.isOnSubject()) return { passes: related >= RELATED_IN_SUBJECT, because: 'in a text on the subject' };
  if (signals.terms.terms.length < LEAST_WORDS) return { passes: false, because: 'too short' };
  const wanted = language.comparison.farFromSubject;
  const isFilled = nearest !== undefined && (!nearest.hasFrame || nearest.filled === 1);
  const passes = isFilled && related >= wanted.related && signals.closest >= wanted.close;
  return { passes, because: 'far from the subject' };
}

/** Of a record of propositions alone nearness decides, in which names have their part; a passage that names nobody has to be nearer. */
function nearEnough(signals: Signals, related: number, record: RecordView): GateAnswer {
  const [nearest] = signals.ranked;
  const alignment = alignmentOf(signals.terms, record);
  const { met, back } = alignment.with(nearest?.claim ?? -1);
  if (met === 0) return { passes: false, because: 'shares no word' };
  const covered = alignment.covered[nearest?.claim ?? -1] ?? 0;
  if (Math.min(covered, back) >= ITS_VERY_WORDS) return { passes: true, because: 'near enough' };
  const from = isNamed(signals, record.model) ? NEAR_ENOUGH.named : NEAR_ENOUGH.unnamed;
  return related >= from ? { passes: true, because: 'near enough' } : { passes: false, because: 'not near enough' };
}

/**
 * Whether a passage names what anchors it to the record. Beside another body an organ ("its Secretariat") may be that one's: neither
 * counts, only the body itself, which is the first of the record's own, and its country.
 */
function isNamed({ ranked: [nearest], terms: { entities } }: Signals, model: ReferenceModel): boolean {
  const anchors = anchoringEntities(model);
  const { own = [], otherBodies = [] } = model.signalGroups ?? {};
  const known = model.claims[nearest?.claim ?? -1]?.entities ?? [];
  const others = otherBodies.filter((entity) => entities.has(entity) && !known.includes(entity));
  const doubtful = others.length > 0 || entities.has(ANOTHER_BODY) ? [...own.slice(1), ...others] : [];
  return [...entities].some((entity) => anchors.has(entity) && !doubtful.includes(entity));
}

/** Whether a passage names another body or country than its nearest claim does, and nobody of the record's own. */
function namesStrangers({ ranked: [nearest], terms: { entities } }: Signals, model: ReferenceModel): boolean {
  const known = model.claims[nearest?.claim ?? -1]?.entities ?? [];
  const bodies = model.signalGroups?.otherBodies ?? [];
  return [...entities].some((entity) => entity.startsWith('+') || (bodies.includes(entity) && !known.includes(entity)));
}

/**
 * Whether a clause says in full, or reverses, a claim that names nobody by whom a text would be known to be on the subject, and names
 * nobody unknown, of whom it could say it. A claim about a region, but not about the record's own, has to be said in near words.
 */
function saysNameless({ ranked: [nearest], frames, closest }: Signals, model: ReferenceModel): boolean {
  if (nearest === undefined || nearest.filled < 1 || nearest.side === 0) return false;
  if (frames.words.some(({ isUnknownName }) => isUnknownName)) return false;
  if (closest >= ITS_OWN_WORDS) return true;
  const about = model.claims[nearest.claim]?.entities ?? [];
  const anchors = anchoringEntities(model);
  if (about.every((entity) => !anchors.has(entity))) return closest >= ANY_NEARNESS;
  const { own = [], ownCountry = [] } = model.signalGroups ?? {};
  return closest >= NEAR_WORDS && own.length > 0 && ![...own, ...ownCountry].some((entity) => about.includes(entity));
}

/**
 * Whether a claim is said of another: a rival body does what the record's own body does in the claim ("NATO keeps its obligations to
 * Armenia"), or another country stands behind a preposition where the claim has the record's ("… to Belarus").
 */
function saysOfAnother({ ranked: [nearest], frames }: Signals, model: ReferenceModel, { lexicon }: Language): boolean {
  const { own = [], ownCountry = [], rivals = [] } = model.signalGroups ?? {};
  if (nearest?.isOfAnother) return true;
  if (nearest === undefined || nearest.filled < 1 || nearest.side === 0) return false;
  const known = model.claims[nearest.claim]?.entities ?? [];
  const { words } = frames;
  const named = words.map(({ entity }) => entity?.slice(1) ?? null);
  const lacks = (group: readonly string[]): boolean =>
    known.some((entity) => group.includes(entity)) &&
    !named.some((entity) => entity !== null && group.includes(entity));
  const first = named[words.findIndex(({ counts, entity }) => counts || entity !== null)] ?? '';
  if (lacks(own) && rivals.includes(first) && !known.includes(first)) return true;
  const isOther = (at: number): boolean => ANOTHER_COUNTRY.includes(named[at] ?? '');
  return lacks(ownCountry) && words.some(({ norm }, at) => lexicon.is(norm, 'preposition') && isOther(at + 1));
}

/** The chances of a passage that the gate keeps out: what spoke for a relation counts half. */
export function doubted(chance: readonly number[], relations: readonly Relation[]): number[] {
  return chance.map((value, at) => (relations[at] === 'unrelated' ? (1 + value) / 2 : value / 2));
}
