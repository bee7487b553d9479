import * as v from 'valibot';
import { inEachLanguage } from './record-languages-schema.ts';

/**
 * The shape of a reference model on disk. Limits are generous for an interview and small enough that a hostile
 * file is refused before it costs anything. Checked again by hand in `load.ts`: references between the parts.
 */
const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const passage = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const webAddress = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const upTo = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));

/** Empty stands for what a saved report does not say of itself. */
const orEmpty = <Item extends v.GenericSchema<string>>(item: Item) => v.union([v.literal(''), item]);

const source = v.strictObject({
  speaker: orEmpty(words),
  role: orEmpty(words),
  addressee: orEmpty(words),
  agency: orEmpty(words),
  date: orEmpty(isoDate),
  url: orEmpty(webAddress),
  textSha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  alsoPublished: upTo(v.strictObject({ what: words, url: webAddress }), 20),
});

const topic = v.strictObject({
  id: identifier,
  label: inEachLanguage(words),
});

const languageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));
const wording = v.strictObject({ proposition: words, keyTerms: upTo(words, 40) });

const claim = v.strictObject({
  id: identifier,
  inLanguages: v.exactOptional(v.record(languageCode, wording)),
  proposition: words,
  topic: identifier,
  modality: v.picklist(['assertion', 'conditional', 'hope', 'prediction', 'evaluation']),
  polarity: v.picklist(['affirms', 'denies']),
  entities: upTo(identifier, 20),
  keyTerms: upTo(words, 40),
  statements: upTo(identifier, 50),
});

const statement = v.strictObject({
  id: identifier,
  kind: v.picklist(['direct', 'indirect', 'question']),
  text: passage,
  start: offset,
  end: offset,
  cue: v.nullable(words),
  topic: identifier,
  claims: upTo(identifier, 100),
  answers: v.nullable(identifier),
  fidelity: v.nullable(
    v.strictObject({ kind: v.literal('reported-speech-in-original'), note: words, url: webAddress }),
  ),
});

const entity = v.strictObject({ id: identifier, ...inEachLanguage(upTo(words, 60)).entries });

const group = upTo(identifier, 50);
const signalGroups = v.strictObject({
  own: group,
  ownCountry: group,
  members: group,
  otherBodies: group,
  otherSide: group,
  rivals: group,
});

export const referenceModelSchema = v.strictObject({
  schemaVersion: v.literal(1),
  id: identifier,
  title: words,
  lang: languageCode,
  source,
  topics: upTo(topic, 200),
  claims: upTo(claim, 1_000),
  statements: upTo(statement, 2_000),
  entities: upTo(entity, 500),
  signalGroups: v.exactOptional(signalGroups),
});
