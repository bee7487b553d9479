/** The one of the package's two scripts that is used here; its types are the package's. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
