import { INTERVIEW } from './arminfo-pages.ts';

/** A page in the manner of a news site's, written for these tests around the interview's text. */
export const newsPage = (
  parts: { head?: string; body?: string } = {},
): string => `<!doctype html><html lang="en-GB"><head><title>Minister: Talks go on - Example News</title>${parts.head ?? ''}</head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>Minister: Talks go on</h1>${parts.body ?? INTERVIEW.map((p) => `<p>${p}</p>`).join('\n')}</article></main>
<aside><ul>${'<li><a href="/x">Another story of the day</a></li>'.repeat(12)}</ul></aside><footer>Example News</footer></body></html>`;
