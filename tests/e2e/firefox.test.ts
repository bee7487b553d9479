import { clobbering } from './flows/clobbering.ts';
import { everyFlow } from './flows/every-flow.ts';
import { textApart } from './flows/text-apart.ts';
import { textLinks } from './flows/text-links.ts';
import { throughOwnPages } from './flows/through-own-pages.ts';

everyFlow('firefox');
clobbering('firefox');
textLinks('firefox');
textApart('firefox');
throughOwnPages('firefox');
