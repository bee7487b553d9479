import { useWords } from '../i18n/words-context.ts';
import type { NoteView } from '../view-models/notes.ts';

const DAGGERS = '†‡';

/** Fidelity notes: a dagger and a sentence each, with the other publication where there is one. */
export const Notes = ({ of: notes }: { readonly of: readonly NoteView[] }) => {
  const { t } = useWords();
  return (
    <>
      {notes.map((note, index) => (
        <p key={index} class="dagger">
          <span class="dagger-mark" aria-hidden="true">
            {DAGGERS.charAt(Math.min(index, 1))}
          </span>
          <span>
            {t(`note.${note.kind}`)}
            {note.other && (
              <>
                {' '}
                <a href={note.other.url} target="_blank" rel="noreferrer">
                  <bdi lang="en">{note.other.what}</bdi>
                </a>
              </>
            )}
          </span>
        </p>
      ))}
    </>
  );
};
