import { RELATIONS, type Relation } from '../../domain/comparison/comparison.ts';
import { useWords } from '../i18n/words-context.ts';
import type { RelationCounts } from '../view-models/standing.ts';
import { Icon } from './Icon.tsx';

/** Four stretches, as long as the relations are frequent. The key below says the same in words. */
export const RelationBar = ({ counts }: { readonly counts: RelationCounts }) => (
  <div class="relbar" aria-hidden="true">
    {RELATIONS.filter((relation) => counts[relation] > 0).map((relation) => (
      <i key={relation} class={relation} style={{ '--n': String(counts[relation]) }} />
    ))}
  </div>
);

interface RelationKeyProps {
  readonly counts: RelationCounts;
  /** With these two the cells are toggles that narrow the list. */
  readonly chosen?: Relation | null;
  readonly choose?: (relation: Relation | null) => void;
  /** With this one they lead to the list, narrowed to their relation; a cell that counts nothing leads nowhere. */
  readonly lead?: (relation: Relation) => void;
}

/** The key to the four lines: icon, count, word. */
export const RelationKey = ({ counts, chosen = null, choose, lead }: RelationKeyProps) => {
  const { t, number } = useWords();
  const content = (relation: Relation) => (
    <>
      <Icon name={relation} />
      <b>{number(counts[relation])}</b>
      <span class="word">{t(`relation.${relation}`)}</span>
    </>
  );
  const look = (relation: Relation) => `cell ${relation}${counts[relation] === 0 ? ' none' : ''}`;
  return (
    <div class="relkey-box">
      <ul class={choose || lead ? 'relkey' : 'relkey still'} aria-label={t('relation.key')}>
        {RELATIONS.map((relation) => (
          <li key={relation}>
            {choose ? (
              <button
                type="button"
                class={look(relation)}
                aria-pressed={chosen === relation}
                onClick={() => choose(chosen === relation ? null : relation)}
              >
                {content(relation)}
              </button>
            ) : lead && counts[relation] > 0 ? (
              <button type="button" class={look(relation)} onClick={() => lead(relation)}>
                {content(relation)}
              </button>
            ) : (
              <span class={look(relation)}>{content(relation)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
