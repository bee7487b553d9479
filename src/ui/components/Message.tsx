import { useWords } from '../i18n/words-context.ts';

interface MessageProps {
  readonly text: string;
  /** Takes back what is told of, where that can be done. */
  readonly undo?: (() => void) | undefined;
}

/** One line that tells what an action did. It stays until the next action or the next view, and is read out when it changes. */
export const Message = ({ text, undo }: MessageProps) => {
  const { t } = useWords();
  return (
    <div class="message" role="status">
      {text}
      {text && undo && (
        <button type="button" class="button plain" onClick={undo}>
          {t('changed.undo')}
        </button>
      )}
    </div>
  );
};
