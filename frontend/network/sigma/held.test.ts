import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { pointAtNothingWhileHeld } from './held.ts';

test('moves are heard unless a button is held, everything else always', () => {
  const captor = Object.assign(new EventEmitter(), { isMouseDown: false });
  const heard: string[] = [];
  for (const type of ['mousemove', 'mousemovebody', 'mouseup']) {
    captor.on(type, (at: number) => heard.push(`${type} ${at}`));
  }
  pointAtNothingWhileHeld(captor as unknown as Parameters<typeof pointAtNothingWhileHeld>[0]);

  captor.emit('mousemove', 1);
  captor.isMouseDown = true;
  captor.emit('mousemove', 2);
  captor.emit('mousemovebody', 3);
  captor.emit('mouseup', 4);
  captor.isMouseDown = false;
  captor.emit('mousemove', 5);

  assert.deepEqual(heard, ['mousemove 1', 'mousemovebody 3', 'mouseup 4', 'mousemove 5']);
});
