import { RELATIONS, type Relation } from '../../domain/comparison/comparison.ts';
import { KindMark, RelationBadge } from '../components/Facts.tsx';
import { useWords } from '../i18n/words-context.ts';

type Name = Relation | 'direct' | 'mixed' | 'indirect' | 'hedge';

/** The marks as they look everywhere else, each with what it means. */
export const Explained = ({ names }: { readonly names: readonly Name[] }) => {
  const { t } = useWords();
  return (
    <dl class="marks">
      {names.map((name) => (
        <div key={name}>
          <dt>
            <Sign name={name} />
          </dt>
          <dd>{t(`explained.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
};

const isRelation = (name: Name): name is Relation => RELATIONS.some((relation) => relation === name);

const Sign = ({ name }: { readonly name: Name }) => {
  const { t } = useWords();
  if (name === 'hedge') return <mark class="hedge">{t('hedged.title')}</mark>;
  if (!isRelation(name)) return <KindMark kind={name} />;
  return (
    <>
      <i class={`line ${name}`} />
      <RelationBadge relation={name} />
    </>
  );
};
