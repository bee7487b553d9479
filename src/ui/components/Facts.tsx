import type { Confidence, Relation } from '../../domain/comparison/comparison.ts';
import type { StatementKind } from '../../domain/statements/statement.ts';
import { useWords } from '../i18n/words-context.ts';
import type { StatementFacts } from '../view-models/statement-line.ts';
import { Icon } from './Icon.tsx';

/** Who says it, before anything else; said in so many words where the report names nobody. */
export const By = ({ speaker, lang }: { readonly speaker: string | null; readonly lang: string }) => {
  const { t } = useWords();
  return speaker === null ? (
    <span class="by none">{t('quote.speakerNone')}</span>
  ) : (
    <bdi class="by" lang={lang}>
      {speaker}
    </bdi>
  );
};

/** Whose words these are: full, half or empty quotation marks, with the word. */
export const KindMark = ({ kind }: { readonly kind: StatementKind }) => (
  <span class="kind">
    <Icon name={kind} />
    {useWords().t(`kind.${kind}`)}
  </span>
);

/** Icon, word and colour. Doubt is a word; certainty is never claimed. */
export const RelationBadge = ({
  relation,
  sure,
}: {
  readonly relation: Relation;
  readonly sure?: Confidence | undefined;
}) => {
  const { t } = useWords();
  return (
    <span class={`relation ${relation}`}>
      <Icon name={relation} />
      <span class="word">{t(`relation.${relation}`)}</span>
      {relation !== 'unrelated' && (sure === 'unsure' || sure === 'likely') && (
        <span class="sure">{t(`confidence.${sure}`)}</span>
      )}
    </span>
  );
};

/** The words that say that it was said, in the page's language; a dagger after them when there is a note. */
export const Cue = ({
  facts: { cue },
  lang,
  noted = false,
}: {
  readonly facts: StatementFacts;
  readonly lang: string;
  readonly noted?: boolean;
}) => {
  const { t } = useWords();
  if (cue === null && !noted) return null;
  return (
    <span class="said">
      {cue !== null && (
        <span class="cue" lang={lang} dir="auto">
          {cue}
        </span>
      )}
      {noted && (
        <>
          <span class="dagger-mark" aria-hidden="true">
            †
          </span>
          <span class="hidden-text">{t('quote.noted')}</span>
        </>
      )}
    </span>
  );
};

/** That something of it is the reader's own. */
export const Yours = ({ facts: { changes } }: { readonly facts: StatementFacts }) => {
  const { t } = useWords();
  return changes.length === 0 ? null : <span class="yours">{t('changed.yours')}</span>;
};

/** At the end of the line: the relation where something is compared, the topic elsewhere. */
export const Standing = ({ facts: { relation, unsure, topic } }: { readonly facts: StatementFacts }) => {
  if (relation) return <RelationBadge relation={relation} sure={unsure ? 'unsure' : undefined} />;
  return topic ? <span class="topic">{topic.label}</span> : null;
};
