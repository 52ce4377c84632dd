/** A question that asks for the lines of a program in their order, and what came of running them. */
export default {
  fence: 'Lines that are not used go below',
  notUsed: '“{text}”: not used.',
  empty: 'Put at least one line above the dashed line first.',
  isExtra: 'not needed',
  differs: 'The program runs, but it does not print what it should.',
  takes: 'The lines are right, but the program takes {actual}. It should take {total}.',
  printed: 'What your program printed',
  should: 'What it should print',
  program: 'One right order',
  prints: 'What the program prints',
};
