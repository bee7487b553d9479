import { textApart } from './flows/text-apart.ts';

textApart('chromium');
