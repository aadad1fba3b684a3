// The library's index would bring all of Readability into the script that runs on every page; this file of it has no typings.
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(document: Document): boolean;
}

/** A DOM as far as Readability needs one, for where there is none; `getAttribute` answers undefined for null. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(markup: string): Document;
  }
}
