import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SitesPort } from '../../platform/ports/options.ts';
import { Chapter, Setting } from '../components/Chapter.tsx';
import { Toggle } from '../components/Toggle.tsx';
import { useWords } from '../i18n/words-context.ts';

interface SiteSwitchesProps {
  readonly sites: SitesPort;
  readonly tell: (text: string) => void;
}

/** The region's agencies, each with a switch that asks the browser for its permission, or gives it back. */
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

  const turn = async (host: string, want: boolean): Promise<void> => {
    const answer = await (want ? sites.switchOn(host) : sites.switchOff(host));
    if (!answer.ok) return tell(t(`failure.${answer.failure}.text`));
    on.value = answer.value
      ? [...on.value.filter((each) => each !== host), host]
      : on.value.filter((each) => each !== host);
    tell(want && !answer.value ? t('options.sites.refused') : '');
  };

  return (
    <Chapter name={t('options.sites')}>
      <p class="quiet">{t('options.sites.text')}</p>
      <ul class="sites">
        {sites.list.map(({ host, name }) => (
          <li key={host}>
            <Setting id={`site-${host}`} name={<bdi>{name[language]}</bdi>} text={host}>
              <Toggle
                labelledBy={`site-${host}`}
                describedBy={`site-${host}-text`}
                on={on.value.includes(host)}
                change={(want) => void turn(host, want)}
              />
            </Setting>
          </li>
        ))}
      </ul>
    </Chapter>
  );
};
