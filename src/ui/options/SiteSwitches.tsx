import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SitesPort } from '../../platform/ports/options.ts';
import { Chapter, Setting } from '../components/Chapter.tsx';
import { Toggle } from '../components/Toggle.tsx';
import { useWords } from '../i18n/words-context.ts';
import { AddSite } from './AddSite.tsx';

interface SiteSwitchesProps {
  readonly sites: SitesPort;
  readonly tell: (text: string) => void;
}

/** The region's agencies and the reader's own sites, each with a switch that asks the browser for its permission, or gives it back. */
export const SiteSwitches = ({ sites, tell }: SiteSwitchesProps) => {
  const { t, language } = useWords();
  const on = useSignal<readonly string[]>([]);
  useEffect(() => {
    const read = (): void => {
      sites.on().then(
        (hosts) => {
          on.value = hosts;
        },
        () => undefined,
      );
    };
    read();
    return sites.onChanged(read);
  }, [sites]);

  const turn = async (host: string, want: boolean): Promise<boolean> => {
    const answer = await (want ? sites.switchOn(host) : sites.switchOff(host));
    if (!answer.ok) {
      tell(t(`failure.${answer.failure}.text`));
      return false;
    }
    on.value = answer.value
      ? [...on.value.filter((each) => each !== host), host]
      : on.value.filter((each) => each !== host);
    tell(want && !answer.value ? t('site.refused') : '');
    return answer.value;
  };
  const offered = sites.list.map(({ host, name }) => ({ host, name: name[language] }));
  const own = on.value.filter((host) => !sites.list.some((site) => site.host === host));

  return (
    <Chapter name={t('options.sites')}>
      <p class="quiet">{t('options.sites.text')}</p>
      <ul class="sites">
        {[...offered, ...own.toSorted().map((host) => ({ host, name: null }))].map(({ host, name }) => (
          <li key={host}>
            <Setting id={`site-${host}`} name={<bdi>{name ?? host}</bdi>} {...(name !== null && { text: host })}>
              <Toggle
                labelledBy={`site-${host}`}
                describedBy={name === null ? undefined : `site-${host}-text`}
                on={on.value.includes(host)}
                change={(want) => void turn(host, want)}
              />
            </Setting>
          </li>
        ))}
      </ul>
      <AddSite at={sites.at} add={(host) => turn(host, true)} tell={tell} />
    </Chapter>
  );
};
