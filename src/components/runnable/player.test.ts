import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Player, type Beat, type Speed } from './player.ts';

/** A beat that a test drives by hand. */
function handBeat() {
  let now = 0;
  let waiting: (() => void) | undefined;
  const beat: Beat = {
    now: () => now,
    next(callback) {
      waiting = callback;
      return () => (waiting = undefined);
    },
  };
  const tick = (ms: number) => {
    now += ms;
    const callback = waiting;
    waiting = undefined;
    callback?.();
  };
  return { beat, tick, isIdle: () => waiting === undefined };
}

function play(speed: Speed) {
  const hand = handBeat();
  const moves: number[] = [];
  let ends = 0;
  const player = new Player(speed, hand.beat, { onMove: (t) => moves.push(t), onEnd: () => ends++ });
  return { ...hand, player, moves, ends: () => ends };
}

test('at 1× a virtual millisecond takes a real one', () => {
  const { player, tick, moves, ends, isIdle } = play(1);
  player.finish(50);
  for (let frame = 0; frame < 4; frame++) tick(16);
  assert.deepEqual(moves, [16, 32, 48, 50]);
  assert.equal(ends(), 1);
  assert.ok(isIdle());
});

test('a change of speed holds from the next frame on', () => {
  const { player, tick, moves } = play(1);
  player.finish(1000);
  tick(10);
  player.speed = 4;
  tick(10);
  player.speed = 'instant';
  tick(10);
  assert.deepEqual(moves, [10, 50, 1000]);
});

test('instant shows the end of a finished run without waiting for a frame', () => {
  const { player, moves, ends } = play('instant');
  player.finish(120_000);
  assert.deepEqual([moves, ends()], [[120_000], 1]);
});

test('a run that is still going is played as far as it is known', () => {
  const { player, tick, moves, ends } = play(1);
  player.reach(20);
  tick(16);
  tick(16);
  tick(16);
  assert.deepEqual(moves, [0, 16, 20, 20]);
  assert.equal(ends(), 0);
});

test('a frame that comes very late does not skip what it missed', () => {
  const { player, tick, moves } = play(1);
  player.finish(5000);
  tick(60_000);
  assert.deepEqual(moves, [100]);
});

test('a stopped player neither moves nor ends', () => {
  const { player, tick, moves, ends } = play(1);
  player.finish(100);
  tick(16);
  player.stop();
  tick(16);
  assert.deepEqual([moves, ends()], [[16], 0]);
});
