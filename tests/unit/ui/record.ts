import type { ClaimMatch, Comparison, Confidence, Relation } from '../../../src/domain/comparison/comparison.ts';
import type { ReferenceModel } from '../../../src/domain/reference/model.ts';
import type { Span } from '../../../src/domain/text/span.ts';
import { at, TEXT } from './report-text.ts';

const ownTopic = {
  obligations: 'obligations',
  withdrawal: 'withdrawal-consequences',
  confrontation: 'confrontation',
} as const;

export const record: ReferenceModel = {
  schemaVersion: 1,
  id: 'csto-izvestia-2024-04',
  title: 'Tasmagambetov to Izvestia, as reported by ArmInfo',
  lang: 'en',
  source: {
    speaker: 'Imangali Tasmagambetov',
    role: 'CSTO Secretary General',
    addressee: 'Izvestia',
    agency: 'ArmInfo',
    date: '2024-04-24',
    url: 'https://arminfo.info/full_news.php?id=83320&lang=3',
    textSha256: null,
    alsoPublished: [{ what: 'the CSTO’s own publication', url: 'https://en.odkb-csto.org/news/interview' }],
  },
  topics: [
    { id: ownTopic.obligations, label: { en: 'obligations', ru: 'обязательства', hy: 'պարտավորություններ' } },
    {
      id: 'membership-choice',
      label: { en: 'membership choice', ru: 'выбор членства', hy: 'անդամության ընտրություն' },
    },
    {
      id: ownTopic.withdrawal,
      label: { en: 'withdrawal and its consequences', ru: 'выход и его последствия', hy: 'դուրս գալը և հետևանքները' },
    },
    { id: ownTopic.confrontation, label: { en: 'confrontation', ru: 'противостояние', hy: 'առճակատում' } },
  ],
  claims: [
    claim(
      'c01',
      'The CSTO fully keeps its obligations to Armenia although Armenia suspended participation.',
      'obligations',
      's01',
    ),
    claim(
      'c06',
      "Staying in or leaving the CSTO is Armenia's sovereign right and decision.",
      'membership-choice',
      's02',
    ),
    claim(
      'c19',
      'If Armenia leaves the CSTO, the balance of forces in the South Caucasus may change.',
      'withdrawal-consequences',
      's01',
    ),
    claim('c24', 'The question of a confrontation is urgent and needs no analysis.', 'confrontation', 's01'),
  ],
  statements: [
    passageOnRecord(
      's01',
      "Despite Armenia's decision to suspend participation in CSTO events, the organization fully retains its obligations to Yerevan",
      'obligations',
      ['c01'],
    ),
    {
      ...passageOnRecord(
        's02',
        '"If the Armenian leadership decides to leave the organization, it will be the sovereign right of Armenia,"',
        'membership-choice',
        ['c06'],
      ),
      kind: 'direct',
      fidelity: {
        kind: 'reported-speech-in-original',
        note: 'stands in the lead',
        url: 'https://en.odkb-csto.org/news/interview',
      },
    },
  ],
  entities: [],
};

/** A later record, by somebody else. */
export const laterRecord: ReferenceModel = {
  ...record,
  id: 'later',
  title: 'A later interview',
  source: { ...record.source, date: '2025-02-01', agency: 'Novosti' },
};

function claim(id: string, proposition: string, topic: string, from: string): ReferenceModel['claims'][number] {
  return {
    id,
    proposition,
    topic,
    modality: 'assertion',
    polarity: 'affirms',
    entities: [],
    keyTerms: [],
    statements: [from],
  };
}

function passageOnRecord(
  id: string,
  text: string,
  topic: string,
  claims: readonly string[],
): ReferenceModel['statements'][number] {
  return {
    id,
    kind: 'indirect',
    text,
    start: 0,
    end: text.length,
    cue: null,
    topic,
    claims,
    answers: null,
    fidelity: null,
  };
}

interface Stands {
  readonly relation: Relation;
  readonly confidence?: Confidence;
  readonly topic?: string | null;
  readonly claims?: readonly ClaimMatch[];
  readonly notes?: Comparison['notes'];
  readonly model?: string;
}

export const comparison = ({
  relation,
  confidence = 'likely',
  topic = null,
  claims = [],
  notes = [],
  model = record.id,
}: Stands): Comparison => ({
  model,
  relation,
  confidence,
  topic,
  claims,
  notes,
});

/** A match by words that stand on both sides, or against each other; the words are looked up on either side. */
export function match(
  id: string,
  relation: Relation,
  clause: Span,
  pairs: {
    readonly same?: readonly (readonly [string, string])[];
    readonly against?: readonly (readonly [string, string])[];
  } = {},
  text = TEXT,
): ClaimMatch {
  const proposition = record.claims.find((each) => each.id === id)?.proposition ?? '';
  const aligned = ([here, onRecord]: readonly [string, string]) => ({
    here: at(here, text, clause.start),
    onRecord: at(onRecord, proposition),
  });
  return {
    claim: id,
    score: 0.8,
    relation,
    clause,
    evidence: {
      same: (pairs.same ?? []).map(aligned),
      against: (pairs.against ?? []).map(aligned),
      entities: [],
      polarity: { statement: relation === 'departs' ? 'denies' : 'affirms', claim: 'affirms' },
    },
  };
}
