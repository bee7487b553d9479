import type { Place } from '../../platform/ports/page.ts';
import type { LineView } from '../view-models/card.ts';
import { Cue, KindMark, Standing } from './Facts.tsx';
import { Words } from './Words.tsx';

export type Jump = (place: Place) => void;

/** A line of the card. The whole of it is one button that leads to its place in the page. */
export const CardLine = ({ line, jump }: { readonly line: LineView; readonly jump: Jump }) => (
  <button type="button" class={`cardline rail ${line.facts.relation ?? ''}`} onClick={() => jump(line.place)}>
    <Words of={line.words} />
    <span class="facts">
      <KindMark kind={line.facts.kind} />
      {line.otherSpeaker && <bdi lang={line.words.lang}>{line.otherSpeaker}</bdi>}
      <Cue facts={line.facts} lang={line.words.lang} />
      <Standing facts={line.facts} />
    </span>
  </button>
);
