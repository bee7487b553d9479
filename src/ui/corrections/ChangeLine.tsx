import type { Analysis } from '../../domain/analysis.ts';
import type { Correction } from '../../domain/corrections/correction.ts';
import { Sentence } from '../components/Sentence.tsx';
import { Words } from '../components/Words.tsx';
import { useWords } from '../i18n/words-context.ts';
import { ourComparison, ourSpeaker, ourStatement, ourWords } from '../view-models/own-changes.ts';

interface ChangeLineProps {
  readonly correction: Correction;
  readonly analysis: Analysis;
  /** The statement beside which it is told; null where it finds none. */
  readonly statement: string | null;
}

/** What the reader changed, and what the program has there. */
export const ChangeLine = ({ correction, analysis, statement }: ChangeLineProps) => {
  const { t } = useWords();
  const { lang } = analysis.article;
  const named = (name: string | null) => (name === null ? t('quote.speakerNone') : <bdi lang={lang}>{name}</bdi>);
  switch (correction.kind) {
    case 'speaker':
      return (
        <Sentence
          of="correct.did.speaker"
          with={{ name: named(correction.name), before: named(statement && ourSpeaker(analysis, statement)) }}
        />
      );
    case 'same-person':
      return <Sentence of="correct.did.same" with={{ name: named(correction.name), also: named(correction.also) }} />;
    case 'bounds': {
      const ours = statement === null ? null : ourStatement(analysis, statement);
      return (
        <>
          {t('correct.did.words')} {ours && <Words of={ourWords(analysis, ours)} />}
        </>
      );
    }
    case 'relation': {
      const before = statement && ourComparison(analysis, statement, correction.record);
      return (
        <Sentence
          of="correct.did.relation"
          with={{
            relation: t(`relation.${correction.relation}`),
            before: before ? t(`relation.${before.relation}`) : '…',
          }}
        />
      );
    }
    case 'not-said':
      return <>{t('correct.notSaid')}</>;
  }
};
