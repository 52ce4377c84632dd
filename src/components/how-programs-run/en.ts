/** What the page about running programs says. `{n}` is a number that comes from the runner itself. */
export default {
  title: 'How programs run here',
  lead: 'Press Run, and your program runs in this page, on your browser’s own engine. Here is what is around it: a clock that does not make you wait, and limits that always give you the page back.',
  engine: {
    title: 'Your program really runs',
    texts: [
      'Nothing is simulated about JavaScript itself. Types are removed, as Node 24 does it, and your browser’s engine runs the rest.',
      'It runs in a worker of its own, inside a sandbox. It can neither reach this page, nor what you have saved, nor a real network. Each run begins with a new worker, so no run can spoil the next.',
    ],
  },
  clock: {
    title: 'Waiting takes no time',
    texts: [
      'Timers run by a virtual clock. When there is nothing left to do until the next timer, the clock jumps to it. This program is done in milliseconds, and its last line says 60 seconds:',
    ],
    after: [
      'What you then see is a playback of the run, at the speed that you choose. The times next to the lines are virtual times, so they are the same in every run.',
    ],
  },
  limits: {
    title: 'Limits',
    lead: 'A program may loop for ever or ask for too much. Each limit below ends such a run within three seconds and tells you its name and the line. Stop always works, and your code is kept.',
    example: 'Example: {name}',
    instead: 'What to do:',
    topics: {
      synchronous: {
        title: 'A stretch of code that does not give back: {n} seconds',
        what: 'Between two waits, code may run for {n} seconds. Until it gives control back, no timer and no other task can run.',
        instead:
          'check that the loop ends. If it has to compute for long, split the work and `await` a timer in between.',
      },
      microtasks: {
        title: 'Microtasks in a row: {n} seconds, or {many} of them',
        what: 'Microtasks run before the next timer. When each queues another, no timer is ever reached.',
        instead:
          'let the chain end, or wait for a timer in it: `await` of a value that is there already does not let timers run.',
      },
      'virtual-time': {
        title: 'Virtual time: {n} seconds',
        what: 'A run lasts {n} seconds of virtual time at most.',
        instead: 'use shorter delays, and clear an interval once it has done its work.',
      },
      'real-time': {
        title: 'Real time in all: {n} seconds',
        what: 'Waiting is free, computing is not. A run may keep the engine busy for {n} seconds in all, however it is split.',
        instead: 'compute less in each callback, or clear the interval.',
      },
      silence: {
        title: 'No answer',
        what: 'A single call of a built-in function cannot be interrupted from inside. When nothing is heard of the program for {n} seconds, its worker is ended from outside. The line is then the last one that was heard of.',
        instead:
          'give that call less to do. The usual cause is a regular expression with a repetition inside a repetition.',
      },
      timers: {
        title: 'Timers at once: {n}',
        what: 'At most {n} timers may be waiting at the same time.',
        instead: 'set the next timers when earlier ones have fired.',
      },
      events: {
        title: 'Steps of a run: {n}',
        what: 'Each call of an async function, each wait and each timer is a step that the timeline may have to show. A run has {n} at most.',
        instead: 'try the same idea with fewer rounds.',
      },
      'output-lines': {
        title: 'Lines of output: {n}',
        what: 'A run prints {n} lines at most.',
        instead: 'print less, and check that the loop ends.',
      },
      'output-characters': {
        title: 'Characters of output: {n}',
        what: 'A run prints {n} characters at most, over all lines.',
        instead: 'print a part of a long text.',
      },
      'line-length': {
        title: 'Length of a line: {n} characters',
        what: 'A longer line is cut after {n} characters, with a note of how many are left out. The run goes on.',
        instead: 'print the part that you want to see.',
      },
      memory: {
        title: 'Memory: {n} MB',
        what: 'Array buffers, long lists and long texts are counted, and may take {n} MB together. Shorter ones are added up as they are made, kept or not, to {made} MB. A browser does not tell how much the small objects take: a program that only keeps making those ends by one of the limits of time.',
        instead: 'let go of what you no longer need.',
      },
      recursion: {
        title: 'Calls inside calls',
        what: 'The engine’s stack has an end. Beyond it a call throws a RangeError, as in Node, which a program may catch. Async calls inside one another count as too deep from {n} on.',
        instead: 'give the function a case in which it does not call itself, or use a loop.',
      },
      'program-length': {
        title: 'Length of a program: {n} characters',
        what: 'A longer program is not run.',
        instead: 'leave out what has nothing to do with your question.',
      },
      protocol: {
        title: 'A message that does not fit',
        what: 'The page checks each message of the sandbox, and ends the run when one does not have the right form. A program cannot send any by itself, so you should never see this.',
        instead: 'run the program again. If it happens again, it is a mistake of ours.',
      },
    },
  },
  missing: {
    title: 'What is not there',
    texts: [
      'Real networks, your files and other programs are out of reach. A program that came with a link from a stranger can do no harm then.',
      'In their place each run has a network and files of its own, which are gone when it ends. In the network are the servers that the program itself starts, at localhost; anything sent takes 5 ms of virtual time in each direction. The files begin empty, and are held in memory. `hono`, `undici`, `ws` and `node:fs/promises` work on them. Any other address is refused by name:',
    ],
    after: [
      'These modules can be imported: {modules}. Of libraries you get what the course uses; a name that is not there is refused too. Any other, and `import()`, is refused before the program runs. Decorators are refused too, as Node does.',
    ],
  },
  node: {
    title: 'Where it differs from Node',
    texts: [
      'The same lines come in the same order as in Node 24, tests hold us to that. These differences are left:',
    ],
    list: [
      'Time is virtual. A loop that waits for `Date.now()` ends, and takes as long as it asked for.',
      'A program that computes for long moves the virtual clock by the real time that it took, so such times differ a little from run to run.',
      '`process.stdout.write` shows a line once it is complete.',
      'Other browsers than Chrome and Edge have their own words for some error messages.',
    ],
  },
} as const;
