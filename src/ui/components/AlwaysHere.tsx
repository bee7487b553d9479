import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SwitchedSites } from '../../platform/ports/sites.ts';
import { useWords } from '../i18n/words-context.ts';
import { Toggle } from './Toggle.tsx';

interface AlwaysHereProps {
  readonly sites: SwitchedSites;
  /** Host of the site in front. */
  readonly host: string;
  readonly tell: (text: string) => void;
}

/** The way to have a site's reports read as they open, there where the reader first wants it. */
export const AlwaysHere = ({ sites, host, tell }: AlwaysHereProps) => {
  const { t } = useWords();
  const on = useSignal<boolean | null>(null);
  useEffect(() => {
    const read = (): void => {
      sites.on().then(
        (hosts) => {
          on.value = hosts.includes(host);
        },
        () => undefined,
      );
    };
    read();
    return sites.onChanged(read);
  }, [sites, host]);
  if (on.value === null) return null;

  const turn = async (want: boolean): Promise<void> => {
    const answer = await (want ? sites.switchOn(host) : sites.switchOff(host));
    if (!answer.ok) return tell(t(`failure.${answer.failure}.text`));
    on.value = answer.value;
    if (want) tell(answer.value ? t('site.on', { site: host }) : t('site.refused'));
    else tell('');
  };
  return (
    <div class="always">
      <Toggle label={t('site.always', { site: host })} on={on.value} change={(want) => void turn(want)} />
    </div>
  );
};
