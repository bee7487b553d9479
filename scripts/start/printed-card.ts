import type { Surface } from '../../tests/e2e/harness/reader.ts';

/** The card in the popup as lines of text: who, to whom, the lead, each question with its answers, what was hedged. */
export function printedCard(popup: Surface): Promise<string> {
  return popup.run(() => {
    const textOf = (within: Element | null, selector: string) =>
      [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])].map((part) =>
        part.innerText.replace(/\s+/g, ' ').trim(),
      );
    const lines = (within: Element | null) =>
      [...(within?.querySelectorAll('.cardline') ?? [])].map(
        (line) =>
          `  → ${textOf(line, '.words')[0] ?? ''}\n    (${textOf(line, '.facts > *').filter(Boolean).join(', ')})`,
      );
    const head = document.querySelector('.attribution');
    const exchanges = [...document.querySelectorAll('.exchange')].flatMap((exchange) => [
      '',
      ...textOf(exchange, '.question'),
      ...lines(exchange),
    ]);
    return [
      ...textOf(head, '.who'),
      ...textOf(head, '.role'),
      textOf(head, '.chain li').join(' → '),
      '',
      ...lines(document.querySelector('.lead')),
      ...exchanges,
      '',
      ...[...document.querySelectorAll('.aside')].flatMap((aside) => [
        ...textOf(aside, '.section-name'),
        ...[...aside.querySelectorAll('li')].map((item) => {
          const name = textOf(item, '.by, .n').join(' · ');
          const [words = '', cue] = textOf(item, '.words, .cue');
          return `  · ${[name, words].filter(Boolean).join(': ')}${cue ? ` (${cue})` : ''}`;
        }),
      ]),
    ].join('\n');
  });
}
