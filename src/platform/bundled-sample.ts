import json from '../../assets/sample.json' with { type: 'json' };
import type { Article } from '../domain/article/article.ts';

/** A made-up report that comes with the extension, to try it on without the network. */
export const bundledSample = (): Article => ({
  url: null,
  byline: null,
  siteName: null,
  leadIn: null,
  ...json,
});
