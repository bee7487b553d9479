import type { AttributionView } from '../view-models/attribution.ts';
import { Chain } from './Attribution.tsx';

/** What the panel is about: the page's title, who speaks, and the chain. */
export const Subject = ({ of: attribution }: { readonly of: AttributionView }) => {
  const { speaker, title, lang } = attribution;
  if (!speaker && !title) return null;
  return (
    <section class="subject">
      {speaker && title && (
        <p class="title" lang={lang}>
          <bdi>{title}</bdi>
        </p>
      )}
      <h1 class="who" lang={lang}>
        <bdi>{speaker ?? title}</bdi>
      </h1>
      <Chain of={attribution} />
    </section>
  );
};
