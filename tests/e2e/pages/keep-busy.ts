/** Runs in the page: makes it a long one that does work of its own between any two steps of ours, until it is told to rest. */
export function keepBusy(): null {
  const more = document.body.appendChild(document.createElement('div'));
  for (let n = 0; n < 20_000; n++) more.append(document.createElement('p'));
  const working = setInterval(() => {
    const end = performance.now() + 300;
    while (performance.now() < end);
  });
  const rest = (): void => {
    clearInterval(working);
    more.remove();
  };
  document.body.addEventListener('rest', rest, { once: true });
  return null;
}
