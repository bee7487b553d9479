import { useId } from 'preact/hooks';
import type { Place } from '../../platform/ports/page.ts';
import type { LineView } from '../view-models/card.ts';
import { By, Cue, KindMark, Standing, Yours } from './Facts.tsx';
import { LineActions, type Take } from './LineActions.tsx';
import { Words } from './Words.tsx';

export type Jump = (place: Place) => void;

interface CardLineProps {
  readonly line: LineView;
  readonly jump: Jump;
  /** Copies or cites the whole statement, where that can be done. */
  readonly take?: Take | undefined;
  /** The office of who says it, where the card has room for it. */
  readonly role?: string | null;
}

/** A line of the card. Pressed anywhere it leads to its place in the page; what else can be done with it shows on hover and focus. */
export const CardLine = ({ line: { statement, facts, words, place }, jump, take, role = null }: CardLineProps) => {
  const about = useId();
  return (
    <div class={`cardline rail ${facts.relation ?? ''}`}>
      <div id={about}>
        <span class="facts">
          <By speaker={facts.speaker} lang={words.lang} />
          <Standing facts={facts} />
        </span>
        {role && (
          <bdi class="role" lang={words.lang}>
            {role}
          </bdi>
        )}
        <span class="facts how">
          <KindMark kind={facts.kind} />
          <Cue facts={facts} lang={words.lang} />
          <Yours facts={facts} />
        </span>
      </div>
      <button type="button" class="open" aria-describedby={about} onClick={() => jump(place)}>
        <Words of={words} />
      </button>
      {take && <LineActions take={(how) => take(how, statement)} />}
    </div>
  );
};
