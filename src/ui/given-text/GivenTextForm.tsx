import '../styles/look-up.css';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TEXT_ENDINGS } from '../../domain/article/text-form.ts';
import type { GivenText, GivenTextPorts } from '../../platform/ports/given-text.ts';
import { useWords } from '../i18n/words-context.ts';

/** What stands in the field: it outlives the form, which goes while the text is read. */
export type Draft = GivenText;
export const NO_DRAFT: Draft = { text: '', form: 'plain' };

interface GivenTextFormProps {
  readonly texts: GivenTextPorts;
  readonly window: number;
  readonly draft: RefObject<Draft>;
  readonly tell: (text: string) => void;
}

const FILES = [...TEXT_ENDINGS, 'text/plain', 'text/markdown', 'text/html'].join(',');

/** The field for a text, which takes a file that is opened or dropped too. Ctrl (or Command) and Enter analyse it. */
export const GivenTextForm = ({ texts, window, draft, tell }: GivenTextFormProps) => {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => {
    if (field.current) field.current.value = draft.current?.text ?? '';
    field.current?.focus();
  }, []);

  const refuse = (why: string): void => {
    tell(why);
    field.current?.focus();
  };
  const given = (): Draft => ({ text: field.current?.value ?? '', form: draft.current?.form ?? 'plain' });

  const analyse = async (): Promise<void> => {
    if (busy) return;
    draft.current = given();
    if (draft.current.text.trim() === '') return refuse(t('text.empty'));
    tell('');
    setBusy(true);
    const read = await texts.read(draft.current).catch(() => null);
    if (read?.ok) {
      // What comes of it is in the store; only a worker that could not be asked has written nothing there.
      const asked = await texts.analyse(window, read.value);
      if (!asked.ok && asked.failure === 'worker-gone') refuse(t('failure.worker-gone.text'));
    } else refuse(t('failure.page-unreadable.text'));
    setBusy(false);
  };

  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const opened = await texts.open(file).catch(() => null);
    if (opened === null) return refuse(t('text.notText'));
    draft.current = { text: opened.text, form: opened.form };
    if (field.current) field.current.value = opened.text;
    tell(opened.guessed ? t('text.guessed') : t('text.opened', { name: file.name }));
    field.current?.focus();
  };

  return (
    <form
      class="scroll given-form"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void analyse();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        // Words that are dropped go where they were let fall.
        if (file === undefined) return;
        event.preventDefault();
        void open(file);
      }}
    >
      <h1 class="headline">{t('text.title')}</h1>
      <p id="given-what">{t('text.what')}</p>
      <label class="field">
        <span class="hidden-text">{t('text.field')}</span>
        <textarea
          ref={field}
          rows={12}
          dir="auto"
          spellcheck={false}
          aria-describedby="given-what given-keys"
          onInput={(event) => {
            if (event.currentTarget.value === '') draft.current = NO_DRAFT;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
            event.preventDefault();
            void analyse();
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button first" aria-disabled={busy}>
          {t('text.analyse')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('text.open')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept={FILES}
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            // The same file can be opened again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="quiet" id="given-keys">
        {t('text.keys')}
      </p>
      <p class="quiet">{t('text.kept')}</p>
    </form>
  );
};
