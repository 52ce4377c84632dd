import limits from './limits/en.ts';
import player from './player/en.ts';
import timeline from './timeline/en.ts';
import quiz from './quiz/en.ts';
export default {
  site: {
    name: 'Awaitable',
    tagline: 'async/await, seen as it runs',
    skip: 'Skip to content',
    course: 'Course',
    footer: 'Static files, no account. Your progress stays in this browser.',
  },
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  language: { label: 'Language' },
  home: {
    title: 'See what happens while you await',
    lead: 'A short course on async/await in TypeScript and Python. You guess what a program does, run it here, change it, and see on a timeline what ran and what waited.',
    start: 'Start with lesson {n}',
    all: 'See the whole course',
    continueTitle: 'Continue where you were',
    pillars: {
      realTitle: 'Your code, really run',
      real: 'Every example runs in this page, on your browser’s own JavaScript engine. Time is virtual, so a run is the same each time.',
      seenTitle: 'Waiting you can see',
      seen: 'Each run leaves a trace. Console, timeline and quiz answers are all drawn from it. Nothing is typed in by hand.',
      twoTitle: 'Two languages, side by side',
      two: 'The same program in TypeScript and Python, and the exact places where the two part ways.',
    },
  },
  course: {
    title: 'Course map',
    lead: 'Part 1 follows the study notes section by section. A lesson takes ten to fifteen minutes.',
    part: 'Part 1: the notes, whole',
    coming: 'Being written',
    minutes: '{n} min',
    state: { new: 'Not started', started: 'Started', done: 'Done' },
  },
  glossary: {
    title: 'Glossary',
    lead: 'The words of the course, each in one exact sentence. Point at or tap a word with a dotted line in a lesson to read the same there.',
    taught: 'Taught in lesson {n}',
    see: 'See the glossary',
  },
  lesson: {
    number: 'Lesson {n}',
    mirrors: 'In the notes: {section}',
    goals: 'After this lesson you can',
    exactly: 'More exactly',
    recap: 'In short',
    previous: 'Previous lesson',
    next: 'Next lesson',
    backToCourse: 'Back to the course map',
    untranslated: 'This lesson is not translated yet. You see it in {language}.',
    predict: 'Guess first',
    quiz: 'Check yourself',
    quizLead: 'Nothing here is counted against you. Every option tells you why.',
  },
  runnable: {
    label: 'Runnable program: {name}',
    run: 'Run',
    stop: 'Stop',
    reset: 'Reset',
    undoReset: 'Bring my code back',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here: select the code instead',
    edit: 'Edit',
    speed: 'Speed',
    instant: 'Instant',
    code: 'Code',
    editor: 'Code editor. Press Escape, then Tab to leave it. Ctrl+Enter or Cmd+Enter runs the program.',
    output: 'Console',
    recorded: 'Recorded from a run of this program.',
    recordedPython: 'Recorded on CPython {version}.',
    empty: 'Press Run to see what it prints, and when.',
    nothing: 'The program printed nothing.',
    networkNote: 'The network is simulated: it has only the servers that the program starts itself.',
    edited: 'Edited by you',
    line: 'line {n}',
    lineAfter: 'at line {n}, or soon after it',
    lines: {
      label: 'Lines of the program: go to what happened there',
      go: 'Line {n}: go to where it ran',
      none: 'Line {n}: no event',
      visited: 'Line {line}: event {n} of {all}',
      nothing: 'This run has no event at line {line}',
    },
    aboutLimit: 'More about this limit',
    state: {
      idle: 'Ready',
      running: 'Running',
      done: 'Finished in {time}',
      failed: 'Ended with an error at {time}',
      stopped: 'Stopped at {time}',
      limit: 'Ended by a limit at {time}',
    },
    loadFailed:
      'The runner could not be loaded, so nothing ran. Check your connection and press Run again. Your code is kept.',
  },
  timeline,
  player,
  playground: {
    title: 'Playground',
    lead: 'Write any TypeScript program, and see what runs, what waits, and when. What you write stays in this browser.',
    withoutScript:
      'Writing and running programs needs JavaScript, which is off in this browser. The examples can be read here, each with what it printed when it was run.',
    share: 'Share',
    download: 'Download',
    link: 'Link to this program',
    copied: 'The link is copied. It holds the program itself; nothing was sent anywhere.',
    notCopied:
      'The browser did not let the page copy. Copy the link from the field above; it holds the program itself.',
    tooLong:
      'A link holds up to {most} characters, and this program has {n}. Shorten it, or download it as a file.',
    downloaded: 'Downloaded as {name}, just as you wrote it. Run it with Node 24: node {name}',
    downloadedAsJavaScript:
      'Downloaded as {name}: JavaScript, line for line, because Node cannot run {what} as TypeScript. Run it with Node 24: node {name}',
    needsPackages: 'Before the first run, in the folder of this file: {command}',
    moreThanTypes: {
      enum: 'an enum',
      namespace: 'a namespace',
      'parameter-property': 'parameter properties of a constructor',
      'type-assertion': 'a type assertion in angle brackets',
    },
    fromLink:
      'This program came from a link. It has not been run: read it first, then press Run if you want to. What you wrote before is untouched.',
    fromLinkTitle: 'From a link',
    problems: {
      damaged: {
        what: 'The program of this link cannot be read: a part of the link is missing or changed.',
        next: 'Ask for the link again, and copy it as a whole.',
      },
      newer: {
        what: 'This link was made by a newer version of the playground, which this page cannot read yet.',
        next: 'Reload the page to get the newer version, then open the link again.',
      },
      'too-long': {
        what: 'The program of this link is longer than the playground accepts, so it was not opened.',
        next: 'A link may hold up to {most} characters. Ask for the program as a file.',
      },
    },
    mine: 'What you wrote:',
    examples: 'Examples',
    examplesLead: 'Opening one leaves what you wrote as it is.',
    empty: { title: 'Empty program', about: 'Begin with nothing.' },
  },
  exercise: {
    label: 'Exercise',
    lead: 'Run your program to check it.',
    passed: 'Passed',
    notYet: 'Not yet',
    notLoaded:
      'What belongs here could not be loaded. Check your connection and press again. Your code is still there.',
    hint: 'Show a hint',
    nextHint: 'Show the next hint',
    solution: 'Show a solution',
    solutionNote:
      'Your own code stays as it is. Lines with − are in your code only, lines with + in the solution only.',
    sameSolution: 'Your code is the same as this solution.',
    difference: 'What differs between your code and the solution',
    change: { added: 'added', removed: 'removed' },
    take: 'Put the solution into the editor',
  },
  diagnostics: {
    title: 'Problems in the code',
    problem: 'Line {n}: {text}',
    place: '{n} of {all}',
    none: 'No problems found.',
    next: 'Next problem (F8)',
    withKey: '{name} (Ctrl+. or Cmd+.)',
    lesson: 'The lesson about it',
    completions: 'Completions',
    explain: {
      'floating-promise':
        'Nothing waits for this promise: the program goes on at once, and nobody handles its failure.',
      'async-for-each':
        '`forEach` does not wait for an async function: it starts one for each element and goes on at once.',
      'async-callback':
        'Nobody looks at the promise that this function returns: nothing waits for it, and nobody handles its failure.',
      'await-non-promise':
        'This is not a promise, so `await` has nothing to wait for. It only lets what is queued already go first.',
      'sequential-awaits':
        'These wait one after the other, although none needs the result of another. They could run together.',
      'blocking-loop':
        'This loop keeps the only thread busy until its time is over: meanwhile no timer and no other task can run.',
    },
    fix: {
      'add-await': 'Add await',
      'promise-all': 'Await all with Promise.all',
      'promise-all-map': 'Await all with Promise.all and map',
      'remove-await': 'Remove await',
    },
  },
  problems: {
    uncaught: {
      what: 'The program ended with an error that nothing caught.',
      next: 'Look at the line it points to, or put the call that can fail inside try/catch.',
    },
    rejection: {
      what: 'A promise was rejected, and nobody was waiting for it to handle that. Node ends the program here too.',
      next: 'Await that promise inside try/catch, or give it a .catch().',
    },
    syntax: {
      what: 'The program could not be read, so nothing ran.',
      next: 'Look just before the place it points to: a bracket, a quote or a word may be missing there.',
    },
    'import-unsupported': {
      what: 'The program imports something that this page does not have, so nothing ran.',
      next: 'These modules work, by an import declaration: node:events, node:fs/promises, node:process, node:timers, node:timers/promises and node:util, and of the packages hono, @hono/node-server, undici and ws.',
    },
    'decorators-unsupported': {
      what: 'The program uses a decorator (@name). Node does not run these, and neither does this page, so nothing ran.',
      next: 'Remove the decorator, or call the function yourself.',
    },
    'too-long': {
      what: 'The program is longer than this page accepts, so nothing ran.',
      next: 'Shorten it to 50,000 characters or less.',
    },
    network: {
      what: 'The program asked for an address outside. The network here is simulated, and has only the servers that the program starts itself.',
      next: 'Start a server in the program, and ask it at localhost with the port on which it listens.',
    },
    recursion: {
      what: 'Calls went so deep into one another that the stack was full. Node ends the program here too.',
      next: 'Check that the function has a case in which it no longer calls itself.',
    },
    unsettled: {
      what: 'The main program still waits, but nothing is left that could wake it. Node ends such a program with exit code 13.',
      next: 'Find the await whose promise nobody settles.',
    },
  },
  limits,
  notFound: {
    title: 'There is no page here',
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'Go to the home page',
  },
  quiz,
  progress: {
    trouble: {
      unavailable:
        'This browser does not let the site save anything, so your progress lasts until you leave this page. The course itself works as usual. Allow site data for this address to keep it.',
      full: 'There is no more room to save in this browser, so what you do now lasts until you leave this page. Your earlier progress is still there. Free some space for this address to go on saving.',
      newer:
        'A newer version of this course saved your progress, and this page cannot read it yet, so it leaves it alone. Reload the page to get the newer version.',
      unreadable:
        'Some saved progress could not be read. It was put aside in this browser, not deleted, and the rest goes on as usual.',
    },
  },
} as const;
