import { useWords } from '../i18n/words-context.ts';
import { Chapter } from './Chapter.tsx';

/** The promises about the reader's data, in plain words. */
export const PrivacyWords = () => {
  const { t } = useWords();
  return (
    <Chapter name={t('options.private')}>
      <ul class="plain">
        <li>{t('private.network')}</li>
        <li>{t('private.read')}</li>
        <li>{t('private.kept')}</li>
      </ul>
    </Chapter>
  );
};
