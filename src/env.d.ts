declare namespace App {
  interface Locals {
    /** Set by a page that shows a lesson or a program of one; read by what stands in its text. */
    lesson: {
      slug: string;
      language: import('#i18n/languages.ts').Language;
      /** The slugs of the lesson's h2 headings, in order. */
      slugs: string[];
    };
  }
}
