declare module 'virtual:checker-library' {
  /** The declarations of the language and of the sandbox, for TypeScript. */
  const library: import('./contract.ts').Library;
  export default library;
}

declare module 'virtual:checker-messages/ko' {
  /** TypeScript's messages by their keys. */
  const messages: Record<string, string>;
  export default messages;
}

declare module 'virtual:lesson-slugs' {
  /** The lessons that are there, in course order. */
  const slugs: readonly string[];
  export default slugs;
}
