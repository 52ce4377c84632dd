/** Signals, crowds of tasks, and the patterns that programs are made of. The notation is that of `notation.fixture.ts`. */
import type { Expectation } from './notation.fixture.ts';

export const PATTERNS: readonly Expectation[] = [
  [
    'a task that is told to stop by a signal',
    `const controller = new AbortController();
function wait(ms: number, signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
async function work() {
  try {
    await wait(500, controller.signal);
  } catch (reason) {
    console.log('stopped:', reason);
  }
}
const promise = work();
await wait(100, new AbortController().signal);
controller.abort('enough');
console.log('aborted');
await promise;`,
    'main | 0-100 done | timer 0-100 | aborted@100',
    'work() < main | 0-100 done | timer 0-100 | stopped: enough@100',
    'after over 0 | timers 100 main, then 500 work()',
    'after fire 100 | stack timer; queue rest of main; timers 500 work()',
    'after print aborted | stack main; queue rest of work()',
    'after print stopped: enough | stack work()',
    'end | completed 100',
  ],
  [
    'sixty tasks at once',
    `async function one(n: number) {
  await sleep(n * 10);
  if (n % 20 === 0) console.log(n);
}
const all = Array.from({ length: 60 }, (_, index) => one(index + 1));
await Promise.all(all);`,
    'main | 0-600 done | promise 0-600 |',
    'one(1) < main | 0-10 done | timer 0-10 |',
    'one(2) < main | 0-20 done | timer 0-20 |',
    'one(3) < main | 0-30 done | timer 0-30 |',
    'one(4) < main | 0-40 done | timer 0-40 |',
    'one(5) < main | 0-50 done | timer 0-50 |',
    'one(6) < main | 0-60 done | timer 0-60 |',
    'one(7) < main | 0-70 done | timer 0-70 |',
    'one(8) < main | 0-80 done | timer 0-80 |',
    'one(9) < main | 0-90 done | timer 0-90 |',
    'one(10) < main | 0-100 done | timer 0-100 |',
    'one(11) < main | 0-110 done | timer 0-110 |',
    'one(12) < main | 0-120 done | timer 0-120 |',
    'one(13) < main | 0-130 done | timer 0-130 |',
    'one(14) < main | 0-140 done | timer 0-140 |',
    'one(15) < main | 0-150 done | timer 0-150 |',
    'one(16) < main | 0-160 done | timer 0-160 |',
    'one(17) < main | 0-170 done | timer 0-170 |',
    'one(18) < main | 0-180 done | timer 0-180 |',
    'one(19) < main | 0-190 done | timer 0-190 |',
    'one(20) < main | 0-200 done | timer 0-200 | 20@200',
    'one(21) < main | 0-210 done | timer 0-210 |',
    'one(22) < main | 0-220 done | timer 0-220 |',
    'one(23) < main | 0-230 done | timer 0-230 |',
    'one(24) < main | 0-240 done | timer 0-240 |',
    'one(25) < main | 0-250 done | timer 0-250 |',
    'one(26) < main | 0-260 done | timer 0-260 |',
    'one(27) < main | 0-270 done | timer 0-270 |',
    'one(28) < main | 0-280 done | timer 0-280 |',
    'one(29) < main | 0-290 done | timer 0-290 |',
    'one(30) < main | 0-300 done | timer 0-300 |',
    'one(31) < main | 0-310 done | timer 0-310 |',
    'one(32) < main | 0-320 done | timer 0-320 |',
    'one(33) < main | 0-330 done | timer 0-330 |',
    'one(34) < main | 0-340 done | timer 0-340 |',
    'one(35) < main | 0-350 done | timer 0-350 |',
    'one(36) < main | 0-360 done | timer 0-360 |',
    'one(37) < main | 0-370 done | timer 0-370 |',
    'one(38) < main | 0-380 done | timer 0-380 |',
    'one(39) < main | 0-390 done | timer 0-390 |',
    'one(40) < main | 0-400 done | timer 0-400 | 40@400',
    'one(41) < main | 0-410 done | timer 0-410 |',
    'one(42) < main | 0-420 done | timer 0-420 |',
    'one(43) < main | 0-430 done | timer 0-430 |',
    'one(44) < main | 0-440 done | timer 0-440 |',
    'one(45) < main | 0-450 done | timer 0-450 |',
    'one(46) < main | 0-460 done | timer 0-460 |',
    'one(47) < main | 0-470 done | timer 0-470 |',
    'one(48) < main | 0-480 done | timer 0-480 |',
    'one(49) < main | 0-490 done | timer 0-490 |',
    'one(50) < main | 0-500 done | timer 0-500 |',
    'one(51) < main | 0-510 done | timer 0-510 |',
    'one(52) < main | 0-520 done | timer 0-520 |',
    'one(53) < main | 0-530 done | timer 0-530 |',
    'one(54) < main | 0-540 done | timer 0-540 |',
    'one(55) < main | 0-550 done | timer 0-550 |',
    'one(56) < main | 0-560 done | timer 0-560 |',
    'one(57) < main | 0-570 done | timer 0-570 |',
    'one(58) < main | 0-580 done | timer 0-580 |',
    'one(59) < main | 0-590 done | timer 0-590 |',
    'one(60) < main | 0-600 done | timer 0-600 | 60@600',
    'after print 40 | stack one(40); timers 410 one(41), then 420 one(42), then 430 one(43), then 440 one(44), then 450 one(45), then 460 one(46), then 470 one(47), then 480 one(48), then 490 one(49), then 500 one(50), then 510 one(51), then 520 one(52), then 530 one(53), then 540 one(54), then 550 one(55), then 560 one(56), then 570 one(57), then 580 one(58), then 590 one(59), then 600 one(60)',
    'end | completed 600',
  ],
  [
    'a task twelve deep',
    `async function deep(level: number): Promise<number> {
  if (level === 0) {
    await sleep(10);
    console.log('bottom');
    return 0;
  }
  return 1 + (await deep(level - 1));
}
console.log(await deep(11));`,
    'main | 0-10 done | task 0-10 | 11@10',
    'deep(11) < main | 0-10 done | task 0-10 |',
    'deep(10) < deep(11) | 0-10 done | task 0-10 |',
    'deep(9) < deep(10) | 0-10 done | task 0-10 |',
    'deep(8) < deep(9) | 0-10 done | task 0-10 |',
    'deep(7) < deep(8) | 0-10 done | task 0-10 |',
    'deep(6) < deep(7) | 0-10 done | task 0-10 |',
    'deep(5) < deep(6) | 0-10 done | task 0-10 |',
    'deep(4) < deep(5) | 0-10 done | task 0-10 |',
    'deep(3) < deep(4) | 0-10 done | task 0-10 |',
    'deep(2) < deep(3) | 0-10 done | task 0-10 |',
    'deep(1) < deep(2) | 0-10 done | task 0-10 |',
    'deep(0) < deep(1) | 0-10 done | timer 0-10 | bottom@10',
    'after await deep(0) | stack deep(1) < deep(2) < deep(3) < deep(4) < deep(5) < deep(6) < deep(7) < deep(8) < deep(9) < deep(10) < deep(11) < main; timers 10 deep(0)',
    'after print bottom | stack deep(0)',
    'after return deep(0) | queue rest of deep(1)',
    'after return deep(10) | queue rest of deep(11)',
    'end | completed 10',
  ],
  [
    'a thenable that answers after a while',
    `const question = {
  then(answer: (text: string) => void) {
    setTimeout(answer, 70, 'forty-two');
  },
};
async function ask() {
  console.log(await question);
}
await ask();`,
    'main | 0-70 done | task 0-70 |',
    'ask() < main | 0-70 done | thenable 0-70 | forty-two@70',
    'after over 0 | timers 70 line 4',
    'after print forty-two | stack ask()',
    'end | completed 70',
  ],
  [
    'Promise.withResolvers lets one task open the gate of another',
    `const gate = Promise.withResolvers<string>();
async function waiting() {
  console.log(await gate.promise);
}
async function opening() {
  await sleep(80);
  gate.resolve('open');
  console.log('opened');
}
await Promise.all([waiting(), opening()]);`,
    'main | 0-80 done | promise 0-80 |',
    'waiting() < main | 0-80 done | promise 0-80 | open@80',
    'opening() < main | 0-80 done | timer 0-80 | opened@80',
    'after over 0 | timers 80 opening()',
    'after print opened | stack opening(); queue rest of waiting()',
    'after print open | stack waiting()',
    'end | completed 80',
  ],
  [
    'a producer and a consumer with a queue between them',
    `const items: number[] = [];
let wake = () => {};
async function producer() {
  for (let n = 1; n <= 3; n++) {
    await sleep(20);
    items.push(n);
    wake();
  }
}
async function consumer() {
  for (let taken = 0; taken < 3; taken++) {
    if (items.length === 0) await new Promise<void>((done) => (wake = done));
    console.log('took', items.shift());
    await sleep(30);
  }
}
await Promise.all([producer(), consumer()]);`,
    'main | 0-110 done | promise 0-110 |',
    'producer() < main | 0-60 done | timer 0-20, timer 20-40, timer 40-60 |',
    'consumer() < main | 0-110 done | promise 0-20, timer 20-50, timer 50-80, timer 80-110 | took 1@20, took 2@50, took 3@80',
    'after await producer() 2 | queue rest of consumer(); timers 40 producer()',
    'after print took 1 | stack consumer(); timers 40 producer()',
    'after over 40 | timers 50 consumer(), then 60 producer()',
    'after over 60 | timers 80 consumer()',
    'end | completed 110',
  ],
  [
    'a semaphore lets two in at a time',
    `let free = 2;
const line: (() => void)[] = [];
async function enter() {
  if (free-- > 0) return;
  await new Promise<void>((next) => line.push(next));
}
function leave() {
  free++;
  line.shift()?.();
}
async function job(name: string) {
  await enter();
  console.log(name, 'in');
  await sleep(50);
  leave();
}
await Promise.all(['a', 'b', 'c'].map(job));`,
    'main | 0-100 done | promise 0-100 |',
    'job("a") < main | 0-50 done | timer 0-50 | a in@0',
    'enter() < job("a") | 0-0 done |  |',
    'job("b") < main | 0-50 done | timer 0-50 | b in@0',
    'enter() < job("b") | 0-0 done |  |',
    'job("c") < main | 0-100 done | task 0-50, timer 50-100 | c in@50',
    'enter() < job("c") | 0-50 done | promise 0-50 |',
    'after await main | queue rest of job("a"), then rest of job("b")',
    'after print a in | stack job("a"); queue rest of job("b")',
    'after return job("a") | queue rest of #6; timers 50 job("b")',
    'after print c in | stack job("c"); timers 50 job("b")',
    'end | completed 100',
  ],
  [
    'only the last of quick calls is answered',
    `let timer: ReturnType<typeof setTimeout> | undefined;
function typed(text: string) {
  clearTimeout(timer);
  timer = setTimeout(() => console.log('search', text), 30);
}
async function typing() {
  typed('a');
  await sleep(10);
  typed('aw');
  await sleep(10);
  typed('awa');
}
await typing();`,
    'main | 0-20 done | task 0-20 |',
    'typing() < main | 0-20 done | timer 0-10, timer 10-20 |',
    'callbacks | search awa@50',
    'after over 0 | timers 10 typing(), then 30 typing()',
    'after over 10 | timers 20 typing(), then 40 typing()',
    'after over 20 | timers 50 typing()',
    'end | completed 50',
  ],
  [
    'a wait that is spent computing',
    `async function busy() {
  await sleep(10);
  const start = Date.now();
  while (Date.now() - start < 60);
  console.log('busy over');
}
async function punctual() {
  await sleep(20);
  console.log('late');
}
await Promise.all([busy(), punctual()]);`,
    'main | 0-70 done | promise 0-70 |',
    'busy() < main | 0-70 done | timer 0-10 | busy over@70',
    'punctual() < main | 0-70 done | timer 0-70 | late@70',
    'after print busy over | stack busy(); timers 20 punctual()',
    'after print late | stack punctual()',
    'end | completed 70',
  ],
];
