/**
 * Messages that Firefox itself writes where V8 writes others: [Firefox's, Node's]. A program that shows such a
 * message cannot print what Node prints; everything else about it is compared.
 */
const WORDS: ReadonlyArray<[firefox: string, node: string]> = [
  [
    `can't access property "name", (intermediate value).user is undefined`,
    "Cannot read properties of undefined (reading 'name')",
  ],
  ['(intermediate value).user is undefined', "Cannot read properties of undefined (reading 'name')"],
  [
    `can't access lexical declaration 'value' before initialization`,
    "Cannot access 'value' before initialization",
  ],
  [
    `can't access property "toUpperCase", wrong(...).name is undefined`,
    "Cannot read properties of undefined (reading 'toUpperCase')",
  ],
  ['list() is not iterable', 'list is not a function or its return value is not iterable'],
  [
    '(intermediate value) is not iterable',
    'number 5 is not iterable (cannot read property Symbol(Symbol.iterator))',
  ],
  [
    '(intermediate value) is null',
    "Cannot destructure property 'a' of '(intermediate value)' as it is null.",
  ],
  ['No Promise in Promise.any was resolved', 'All promises were rejected'],
  ['A promise cannot be resolved with itself.', 'Chaining cycle detected for promise #<Promise>'],
  [
    'An error is suppressed because another error happened while disposing an object',
    'An error was suppressed during disposal',
  ],
  ['InternalError', 'RangeError'],
];

/** What Node would have said. */
export const inNodesWords = (text: string): string =>
  WORDS.reduce((all, [firefox, node]) => all.replaceAll(firefox, node), text);
