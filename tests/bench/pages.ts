import { pagesOverReadability } from './pages-over-readability.ts';

console.log(JSON.stringify({ pagesOverReadability: pagesOverReadability() }));
