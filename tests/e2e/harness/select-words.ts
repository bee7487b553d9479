/**
 * Runs in a page: selects the first occurrence of the words, whichever elements they cross, brings them into view and
 * answers with a point on them (CSS pixels of the viewport).
 */
export function selectWords(words: string): readonly [number, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, from: text.length });
    text += node.nodeValue ?? '';
  }
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The page does not say: ${words}`);
  const place = (offset: number) => {
    const holder = nodes.filter(({ from }) => from <= offset).at(-1);
    if (!holder) throw new Error('The page has no text.');
    return { node: holder.node, offset: offset - holder.from };
  };
  const from = place(start);
  const to = place(start + words.length - 1);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  from.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const { left, top, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return [left + 8, top + height / 2];
}
