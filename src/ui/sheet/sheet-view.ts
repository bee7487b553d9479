import type { Analysis } from '../../domain/analysis.ts';
import { quotedWords } from '../../domain/export/words/quoted-words.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { StatementKind } from '../../domain/statements/statement.ts';
import { sliceOf } from '../../domain/text/span.ts';
import type { Words } from '../i18n/words.ts';
import { sourceLine } from '../view-models/copied.ts';
import { textOf } from '../view-models/passage.ts';
import { quoteDetails } from '../view-models/quote-details.ts';
import { roleOf } from '../view-models/role.ts';
import { webAddress } from '../view-models/web-address.ts';

/** A statement as it is printed and pictured: the page's words, and ours beside them, each as plain text. */
export interface SaidView {
  readonly id: string;
  readonly kind: StatementKind;
  /** What it answers, where the statement before it does not answer the same. */
  readonly question: string | null;
  readonly quote: string;
  /** "Name, office · paraphrase" */
  readonly who: string;
  readonly hedges: readonly string[];
  /** How it stands to what is on record, each with its source; nothing where nothing was compared. */
  readonly evidence: readonly string[];
}

export interface SheetView {
  readonly title: string;
  readonly lang: string;
  /** "ArmInfo · 24 April 2024" */
  readonly source: string;
  readonly address: string | null;
  readonly said: readonly SaidView[];
}

export function sheetView(analysis: Analysis, records: readonly ReferenceModel[], words: Words): SheetView {
  const { article, said } = analysis;
  let asked: string | null = null;
  return {
    title: article.title ?? words.t('quotes.list'),
    lang: article.lang,
    source: [article.agency ?? article.siteName, words.date(article.publishedTime)].filter(Boolean).join(' · '),
    address: webAddress(article.url),
    said: said.statements.map((statement) => {
      const { id, kind, source, answers } = statement;
      const question = answers === asked ? undefined : said.questions.find((each) => each.id === answers);
      asked = answers;
      const speaker = said.speakers.find((each) => each.id === source?.speaker);
      const named = speaker ? [speaker.name, roleOf(article.text, speaker)] : [words.t('quote.speakerNone')];
      return {
        id,
        kind,
        question: question ? sliceOf(article.text, question) : null,
        quote: quotedWords(article.text, statement, article.lang),
        who: `${named.filter(Boolean).join(', ')} · ${words.t(`kind.${kind}`)}`,
        hedges: [...new Set(statement.hedges.map((hedge) => sliceOf(article.text, hedge)))],
        evidence: (quoteDetails(analysis, id, records, words)?.evidence ?? []).map(
          (pair) => `${words.t(`relation.${pair.relation}`)}: ${textOf(pair.onRecord)} (${sourceLine(pair, words)})`,
        ),
      };
    }),
  };
}
