import type { quoteActions } from './quote-actions.ts';

type Actions = ReturnType<typeof quoteActions>;

/** What can be done with quotes, read at the first press: most who look at a list press nothing in it. */
export function actionsOnDemand(given: Parameters<typeof quoteActions>[0]): Actions {
  const then = async <Value>(act: (actions: Actions) => Value): Promise<Awaited<Value>> => {
    const { quoteActions: made } = await import('./quote-actions.ts');
    return await act(made(given));
  };
  return {
    jumpTo: (place) => then((actions) => actions.jumpTo(place)),
    jump: (quote) => void then((actions) => actions.jump(quote)),
    copy: (quote) => void then((actions) => actions.copy(quote)),
    cite: (quote) => void then((actions) => actions.cite(quote)),
    link: (quote) => void then((actions) => actions.link(quote)),
    saveAs: (format, picked) => then((actions) => actions.saveAs(format, picked)),
    several: {
      copy: (quotes) => void then((actions) => actions.several.copy(quotes)),
      cite: (quotes) => void then((actions) => actions.several.cite(quotes)),
      print: (quotes) => void then((actions) => actions.several.print(quotes)),
      picture: (quotes) => void then((actions) => actions.several.picture(quotes)),
    },
  };
}
