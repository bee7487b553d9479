import '../styles/coverage.css';
import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../domain/analysis.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import { useWords } from '../i18n/words-context.ts';
import { coverageOf, MET, type TopicCoverage } from '../view-models/coverage.ts';
import { recordView } from '../view-models/record.ts';
import type { Jump } from './CardLine.tsx';
import { RelationBadge } from './Facts.tsx';
import { FurtherWords } from './FurtherWords.tsx';
import { Icon } from './Icon.tsx';
import { RecordLine } from './RecordLine.tsx';
import { SourceNotice } from './SourceNotice.tsx';
import { Words } from './Words.tsx';

interface CoverageViewProps {
  readonly analysis: Analysis;
  readonly records: readonly ReferenceModel[];
  readonly jump: Jump;
}

/** What of each record the report carries, adds to, departs from and leaves out. */
export const CoverageView = (props: CoverageViewProps) => (
  <FurtherWords>
    <Coverage {...props} />
  </FurtherWords>
);

const Coverage = ({ analysis, records, jump }: CoverageViewProps) => {
  const { t } = useWords();
  if (records.length === 0) {
    return (
      <section class="empty">
        <h2 class="headline">{t('failure.record-broken.title')}</h2>
        <p>{t('failure.record-broken.text')}</p>
      </section>
    );
  }
  return (
    <>
      {records.map((record) => (
        <RecordCoverage key={record.id} analysis={analysis} record={record} jump={jump} />
      ))}
    </>
  );
};

interface RecordCoverageProps {
  readonly analysis: Analysis;
  readonly record: ReferenceModel;
  readonly jump: Jump;
}

const RecordCoverage = ({ analysis, record, jump }: RecordCoverageProps) => {
  const words = useWords();
  const { t, count, number } = words;
  const coverage = useMemo(() => coverageOf(analysis, record, words), [analysis, record, words]);
  const { claims, carried, extended, departed, own } = coverage;
  const shown = recordView(record, words);
  return (
    <>
      {own ? (
        <section class="coverage-head">
          <SourceNotice record={shown} />
          <p>{t('coverage.own')}</p>
        </section>
      ) : (
        <section class="coverage-head">
          <h2 class="figure">{count('coverage.figure', claims, { carried: number(carried) })}</h2>
          {extended + departed > 0 && (
            <p>{t('coverage.others', { extended: number(extended), departed: number(departed) })}</p>
          )}
          <RecordLine record={shown} />
          <p class="quiet">{t('coverage.fault')}</p>
          <ul class="tick-key" aria-label={t('coverage.legend')}>
            {MET.map((relation) => (
              <li key={relation} class="ticks">
                <i class={relation} />
                {t(`relation.${relation}`)}
              </li>
            ))}
            <li class="ticks">
              <i />
              {t('coverage.leftOut')}
            </li>
          </ul>
        </section>
      )}
      {coverage.topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} own={own} jump={jump} />
      ))}
    </>
  );
};

interface TopicRowProps {
  readonly topic: TopicCoverage;
  readonly own: boolean;
  readonly jump: Jump;
}

/** A topic as a row that opens to its claims: a tick for each, filled for what is carried. */
const TopicRow = ({ topic: { label, claims, carried }, own, jump }: TopicRowProps) => {
  const { t, number } = useWords();
  return (
    <details class="coverage-row" data-none={claims.every((claim) => claim.met === null) && !own ? '' : undefined}>
      <summary>
        <span class="topic">{label}</span>
        {own ? (
          <span class="n">{number(claims.length)}</span>
        ) : (
          <>
            <span class="ticks" aria-hidden="true">
              {claims.map((claim) => (
                <i key={claim.id} class={claim.met?.relation} />
              ))}
            </span>
            <span class="n">{t('coverage.row', { carried: number(carried), n: number(claims.length) })}</span>
          </>
        )}
        <Icon name="down" />
      </summary>
      <ul class="claims">
        {claims.map(({ id, words, met }) => (
          <li key={id} class={met || own ? undefined : 'out'}>
            <p>
              <Words of={words} />
            </p>
            {!own && (
              <p class="facts">
                {met ? <RelationBadge relation={met.relation} /> : t('coverage.leftOut')}
                {met && (
                  <button type="button" class="button plain" onClick={() => jump(met.place)}>
                    <Icon name="jump" />
                    {t('quote.jump')}
                  </button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
