import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Player } from './player.ts';

function listened() {
  const heard: (number | null | boolean)[] = [];
  const player = new Player({ moved: (day) => heard.push(day), played: (playing) => heard.push(playing) });
  player.setDays([10, 20, 30]);
  return { player, heard };
}

test('steps from date to date and stays at the ends', () => {
  const { player, heard } = listened();
  for (const direction of [1, 1, -1, -1, -1] as const) {
    player.step(direction);
  }
  assert.deepEqual(heard, [10, 20, 10]);
  player.look(25);
  player.step(1);
  player.step(1);
  assert.deepEqual(heard.slice(3), [25, 30]);
});

test('the first step back from nowhere is the last date', () => {
  const { player } = listened();
  player.step(-1);
  assert.equal(player.day, 30);
});

test('plays through all dates, then stops by itself', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { player, heard } = listened();
  player.speed = 'fast';
  player.play();
  for (let turn = 0; turn < 4; turn++) {
    mock.timers.tick(350);
  }
  assert.deepEqual(heard, [10, true, 20, 30, false]);
  assert.equal(player.isPlaying, false);
  mock.timers.reset();
});

test('can be stopped, and goes on from there', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { player, heard } = listened();
  player.play();
  player.pause();
  mock.timers.tick(5_000);
  player.play();
  mock.timers.tick(900);
  assert.deepEqual(heard, [10, true, false, true, 20]);
  player.pause();
  mock.timers.reset();
});

test('does not play where nothing happened', () => {
  const heard: boolean[] = [];
  const player = new Player({ moved: () => undefined, played: (playing) => heard.push(playing) });
  player.play();
  assert.deepEqual(heard, []);
});
