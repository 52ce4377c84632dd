/** What each limit of a run says: what happened, and what to do. */
export default {
  synchronous: {
    what: 'The code ran for 2 seconds without giving control back, so the run was ended.',
    next: 'Check that the loop ends. While it runs, nothing else can: no timer, no other task.',
  },
  microtasks: {
    what: 'Microtasks kept queueing more microtasks, so no timer could ever fire, and the run was ended.',
    next: 'Wait for a timer somewhere in the loop, or make the chain end.',
  },
  'virtual-time': {
    what: 'The program reached 120 seconds of virtual time, so the run was ended.',
    next: 'Use shorter delays, or clear the interval that keeps it going.',
  },
  timers: {
    what: 'More than 20,000 timers were waiting at once, so the run was ended.',
    next: 'Set fewer timers at a time.',
  },
  'real-time': {
    what: 'The program kept this page’s engine busy for 2.4 seconds in all, so the run was ended.',
    next: 'Waiting is free here, but computing takes real time. Compute less, or clear the interval that keeps it going.',
  },
  events: {
    what: 'The run took more than 50,000 steps, more than can be shown, so it was ended.',
    next: 'Try the same idea with fewer rounds, or clear the interval that keeps it going.',
  },
  'output-lines': {
    what: 'The program printed more than 5,000 lines, so the run was ended.',
    next: 'Print less, or check that the loop ends.',
  },
  'output-characters': {
    what: 'The program printed more than 500,000 characters, so the run was ended.',
    next: 'Print less, or check that the loop ends.',
  },
  memory: {
    what: 'The program used up the memory it may have, so the run was ended.',
    next: 'Keep less at a time, or check that the loop ends.',
  },
  protocol: {
    what: 'The sandbox sent something that this page does not accept, so the run was ended.',
    next: 'A single text or value may have been too large. Print and return less at a time.',
  },
  silence: {
    what: 'The program did not answer for too long, so the run was ended.',
    next: 'A single built-in operation took very long, such as a regular expression that tries every way. Give it less to do.',
  },
};
