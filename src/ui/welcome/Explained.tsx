import { KindMark, RelationBadge } from '../components/Facts.tsx';
import { useWords } from '../i18n/words-context.ts';

type Name = 'restates' | 'extends' | 'departs' | 'unrelated' | 'direct' | 'mixed' | 'indirect' | 'hedge';

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

const Sign = ({ name }: { readonly name: Name }) => {
  const { t } = useWords();
  switch (name) {
    case 'restates':
    case 'extends':
    case 'departs':
    case 'unrelated':
      return (
        <>
          <i class={`line ${name}`} />
          <RelationBadge relation={name} />
        </>
      );
    case 'hedge':
      return <mark class="hedge">{t('hedged.title')}</mark>;
    default:
      return <KindMark kind={name} />;
  }
};
