import type { Analysis } from '../../../src/domain/analysis.ts';
import type { Statement } from '../../../src/domain/statements/statement.ts';
import type { Span } from '../../../src/domain/text/span.ts';

/** A report in which these words stand everywhere that a page's words get to: every slot of the card, the list and the exports. */
export function reportOf(words: string): Analysis {
  let text = '';
  const put = (part: string): Span => {
    const start = text.length;
    text += part;
    return { start, end: text.length };
  };
  const question = put(words);
  put('?\n\n"');
  const said = put(words);
  put('," said ');
  const mention = put(words);
  put(', according to ');
  const within = put(words);
  put('. ');
  const second = put(words);
  put(', ');
  const cue = put('she added');
  put('.');
  const statement = (id: string, span: Span, rest: Partial<Statement> = {}): Statement => ({
    id,
    ...span,
    segments: [span],
    kind: 'direct',
    conjunction: null,
    cue,
    source: { speaker: 'p1', mention, within },
    answers: 'q1',
    hedges: [{ ...span, type: 'hope' }],
    negations: [],
    repairs: [],
    ...rest,
  });
  const line = { statement: 's1', spans: [said], cut: true };
  const statements = [statement('s1', said), statement('s2', second, { kind: 'indirect', source: null })];
  return {
    article: {
      url: 'https://gazette.example/1',
      title: words,
      byline: words,
      agency: words,
      siteName: words,
      publishedTime: '2024-04-24T12:00:00+04:00',
      lang: 'en',
      text,
      leadIn: null,
    },
    detection: { kind: 'interview', score: 1, signals: [] },
    said: {
      speakers: [{ id: 'p1', name: words, role: words, organisation: words, named: mention }],
      statements,
      mentions: [],
      questions: [{ ...question, id: 'q1', form: 'turn' }],
      refusals: [],
      byRules: true,
    },
    comparisons: {},
    records: [],
    summary: {
      speaker: 'p1',
      addressee: within,
      lead: line,
      exchanges: [{ question: 'q1', lines: [line] }],
      voices: [{ speaker: 'p1', count: 2, line }],
      hedged: [{ statement: 's1', span: said }],
      unanswered: ['q1'],
    },
  };
}
