import type { Analysis } from '../../../src/domain/analysis.ts';
import type { Source, Statement, StatementKind } from '../../../src/domain/statements/statement.ts';
import type { Span } from '../../../src/domain/text/span.ts';
import { comparison, match, record } from './record.ts';
import { article, at, TEXT } from './report-text.ts';

export { comparison, laterRecord, match, record } from './record.ts';
export { article, at, TEXT } from './report-text.ts';

const GENERAL = 'p1';

const by = (mention: string, from: Span): Source => ({
  speaker: GENERAL,
  mention: at(mention, TEXT, from.start),
  within: null,
});

interface Said {
  readonly id: string;
  readonly kind: StatementKind;
  readonly parts: readonly string[];
  readonly cue: string;
  readonly mention: string;
  readonly answers?: string;
  readonly hedges?: readonly string[];
  readonly within?: string;
}

function statement({ id, kind, parts, cue, mention, answers, hedges = [], within }: Said): Statement {
  const segments = parts.map((part) => at(part));
  const start = segments[0]?.start ?? 0;
  const paragraph = TEXT.lastIndexOf('\n\n', start) + 1;
  const from = { start: Math.max(0, paragraph), end: 0 };
  const source = by(mention, from);
  return {
    id,
    kind,
    start,
    end: segments.at(-1)?.end ?? 0,
    segments,
    conjunction: parts[0]?.startsWith('that ') ? { start, end: start + 'that'.length } : null,
    cue: at(cue, TEXT, from.start),
    source: within ? { ...source, within: at(within) } : source,
    answers: answers ?? null,
    hedges: hedges.map((hedge) => ({ ...at(hedge), type: 'possibility' as const })),
    negations: [],
    repairs: [],
  };
}

const statements: readonly Statement[] = [
  statement({
    id: 's1',
    kind: 'indirect',
    parts: [
      "Despite Armenia's decision to suspend participation in CSTO events, the organization fully retains its obligations to Yerevan",
    ],
    cue: 'stated',
    mention: 'Imangali Tasmagambetov',
  }),
  statement({
    id: 's2',
    kind: 'direct',
    parts: [
      '"If the Armenian leadership decides to leave the organization, it will be the sovereign right of Armenia,"',
    ],
    cue: 'emphasized',
    mention: 'he emphasized'.slice(0, 2),
  }),
  statement({
    id: 's3',
    kind: 'indirect',
    parts: ["that the main mechanisms of interaction are functioning, and work on the organization's agenda continues"],
    cue: 'assured',
    mention: 'the Secretary General',
    answers: 'q1',
  }),
  statement({
    id: 's4',
    kind: 'indirect',
    parts: [
      "that the balance of forces in the South Caucasus in the event of Armenia's withdrawal from the CSTO may change",
    ],
    cue: 'added',
    mention: 'the ODEB Secretary General',
    within: "analysts from the Organization's secretariat",
    hedges: ['may change'],
  }),
  statement({
    id: 's5',
    kind: 'direct',
    parts: [
      '"When discussing the likelihood of a confrontation between Armenia and the CSTO, which I hope is no more than hypothetical, it is necessary to take into account the resource base and real capabilities of the parties, so this issue, even if it cannot currently be classified as extremely urgent, requires analysis,"',
    ],
    cue: 'added',
    mention: 'he added'.slice(0, 2),
    hedges: [
      'which I hope is no more than hypothetical',
      'even if it cannot currently be classified as extremely urgent',
    ],
  }),
  statement({
    id: 's6',
    kind: 'direct',
    parts: [
      '"In any case, the CSTO has proven its worth over the more than 30-year period of its existence, and this is an important factor for our potential allies.',
      'This also confirms the high level of trust of national governments in our collective security system and its high potential in preserving peace and stability,"',
    ],
    cue: 'concluded',
    mention: 'Tasmagambetov concluded'.slice(0, 13),
  }),
].map((each) => (each.id === 's2' ? { ...each, source: by('he', at('he emphasized')) } : each));

export const s1At = at(
  "Despite Armenia's decision to suspend participation in CSTO events, the organization fully retains its obligations to Yerevan",
);
const s2 = at(
  '"If the Armenian leadership decides to leave the organization, it will be the sovereign right of Armenia,"',
);
const s5 = at('this issue, even if it cannot currently be classified as extremely urgent, requires analysis');

const comparisons: Analysis['comparisons'] = {
  s1: [
    comparison({
      relation: 'restates',
      topic: 'obligations',
      claims: [
        match(
          'c01',
          'restates',
          at(
            "Despite Armenia's decision to suspend participation in CSTO events, the organization fully retains its obligations to Yerevan",
          ),
          {
            same: [
              ['obligations to', 'obligations to'],
              ['participation', 'participation'],
            ],
          },
        ),
      ],
    }),
  ],
  s2: [
    comparison({
      relation: 'restates',
      topic: 'membership-choice',
      claims: [
        match('c06', 'restates', s2, {
          same: [
            ['sovereign right', 'sovereign right'],
            ['Armenia,', 'Armenia'],
          ],
        }),
      ],
      notes: [{ kind: 'quoted-here-reported-there', about: 's02' }],
    }),
  ],
  s3: [comparison({ relation: 'restates', confidence: 'likely', topic: 'obligations' })],
  s4: [
    comparison({
      relation: 'extends',
      topic: 'withdrawal-consequences',
      claims: [
        match(
          'c19',
          'extends',
          at(
            "the balance of forces in the South Caucasus in the event of Armenia's withdrawal from the CSTO may change",
          ),
          {
            same: [
              ['balance of forces in the South Caucasus', 'balance of forces in the South Caucasus'],
              ['may change', 'may change'],
            ],
          },
        ),
      ],
    }),
  ],
  s5: [
    comparison({
      relation: 'departs',
      confidence: 'unsure',
      topic: 'confrontation',
      claims: [
        match('c24', 'departs', s5, {
          same: [['urgent', 'urgent']],
          against: [['requires analysis', 'needs no analysis']],
        }),
      ],
    }),
  ],
  s6: [comparison({ relation: 'unrelated', confidence: 'clear' })],
};

/** Another agency's report, compared with the bundled record. */
export const analysis: Analysis = {
  article,
  detection: { kind: 'interview', score: 0.9, signals: [] },
  said: {
    speakers: [
      {
        id: GENERAL,
        name: 'Imangali Tasmagambetov',
        role: 'Secretary General',
        organisation: 'CSTO',
        named: at('Imangali Tasmagambetov'),
      },
    ],
    statements,
    questions: [
      {
        id: 'q1',
        ...at(
          "whether Yerevan's suspension of its participation in the work of the CSTO affected the organization's obligations to Armenia",
        ),
        form: 'embedded',
      },
      { id: 'q2', ...at('What security threats exist to the CSTO countries today?'), form: 'turn' },
    ],
    mentions: [],
    refusals: [],
    byRules: true,
  },
  comparisons,
  records: [{ model: record.id, isSource: false }],
  summary: {
    speaker: GENERAL,
    addressee: at('Izvestia'),
    lead: {
      statement: 's1',
      spans: [
        at(
          "Despite Armenia's decision to suspend participation in CSTO events, the organization fully retains its obligations to Yerevan",
        ),
      ],
      cut: false,
    },
    exchanges: [
      { question: null, lines: [{ statement: 's2', spans: [s2], cut: false }] },
      {
        question: 'q1',
        lines: [
          {
            statement: 's3',
            spans: [
              at("the main mechanisms of interaction are functioning, and work on the organization's agenda continues"),
            ],
            cut: false,
          },
        ],
      },
      {
        question: null,
        lines: [
          {
            statement: 's4',
            spans: [
              at(
                "the balance of forces in the South Caucasus in the event of Armenia's withdrawal from the CSTO may change",
              ),
            ],
            cut: true,
          },
          {
            statement: 's5',
            spans: [at('"When discussing the likelihood of a confrontation between Armenia and the CSTO'), s5],
            cut: false,
          },
        ],
      },
    ],
    hedged: [
      { statement: 's4', span: at('may change') },
      { statement: 's5', span: at('which I hope is no more than hypothetical') },
      { statement: 's5', span: at('even if it cannot currently be classified as extremely urgent') },
    ],
    voices: [],
    unanswered: ['q2'],
  },
};

/** The very report that the record was made from. */
export const sourceAnalysis: Analysis = { ...analysis, records: [{ model: record.id, isSource: true }] };
