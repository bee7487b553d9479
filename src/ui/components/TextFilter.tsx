import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n/words-context.ts';
import { Icon } from './Icon.tsx';
import { isTyping } from './list-key.ts';

interface TextFilterProps {
  readonly text: string;
  readonly change: (text: string) => void;
}

/** Words that the quotes have to hold. The key / leads here from anywhere in the panel, Esc empties it. */
export const TextFilter = ({ text, change }: TextFilterProps) => {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const slash = event.key === '/' || (event.code === 'Slash' && !/^[\x20-\x7e]$/.test(event.key));
      if (!slash || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <label class="field one-line">
      <Icon name="search" />
      <span class="hidden-text">{t('filter.text')}</span>
      <input
        ref={field}
        type="text"
        value={text}
        placeholder={t('filter.text')}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && change('')}
      />
    </label>
  );
};
