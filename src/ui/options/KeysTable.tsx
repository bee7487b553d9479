import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OptionsPorts } from '../../platform/ports/options.ts';
import { Chapter } from '../components/Chapter.tsx';
import { useWords } from '../i18n/words-context.ts';

const NAMES = ['card', 'quotes', 'lookUp', 'analyse', 'marks'] as const;

/** The keys as they are really bound: browsers let the reader change them, and drop one that another extension has. */
export const KeysTable = ({ keys }: { readonly keys: OptionsPorts['boundKeys'] }) => {
  const { t } = useWords();
  const bound = useSignal<Awaited<ReturnType<OptionsPorts['boundKeys']>> | null>(null);
  useEffect(() => {
    keys().then(
      (found) => {
        bound.value = found;
      },
      () => undefined,
    );
  }, [keys]);
  if (!bound.value) return null;
  const found = bound.value;
  return (
    <Chapter name={t('options.keys')}>
      <dl class="keys">
        {NAMES.map((name) => (
          <div key={name}>
            <dt>{t(`options.keys.${name}`)}</dt>
            <dd>
              {found[name] ? found[name].split('+').map((key) => <kbd key={key}>{key}</kbd>) : t('options.keys.none')}
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('options.keys.text')}</p>
    </Chapter>
  );
};
