import { useSignal } from '@preact/signals';
import { useWords } from '../i18n/words-context.ts';

interface AddSiteProps {
  /** The site that something typed stands for; null for none. */
  readonly at: (typed: string) => string | null;
  /** Answers with whether it is on then. Browsers ask only inside the reader's click. */
  readonly add: (host: string) => Promise<boolean>;
  readonly tell: (text: string) => void;
}

/** A site that is on no list of ours, by its address. */
export const AddSite = ({ at, add, tell }: AddSiteProps) => {
  const { t } = useWords();
  const typed = useSignal('');
  const submit = async (): Promise<void> => {
    if (typed.value.trim() === '') return;
    const host = at(typed.value);
    if (host === null) return tell(t('options.sites.noSite'));
    if (await add(host)) typed.value = '';
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field one-line">
        <span class="hidden-text">{t('options.sites.other')}</span>
        <input
          type="text"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          placeholder={t('options.sites.other')}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="button">
        {t('options.sites.add')}
      </button>
    </form>
  );
};
