import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from './kinds.ts';
import { next } from './stage.ts';

const at = (row: number, column: number): Figure => ({
  id: `${row},${column}`, row, column, box: { x: 0, y: 0, width: 1, height: 1 }, title: '', lines: [],
});

/** A matrix without its middle: x.x / ... / .xx */
const MATRIX = [at(0, 0), at(0, 2), at(2, 1), at(2, 2)];

const walk = (from: number, key: string) => MATRIX[next(MATRIX, from, key)].id;

test('goes to the next figure in the same row or column, over gaps', () => {
  assert.equal(walk(0, 'ArrowRight'), '0,2');
  assert.equal(walk(1, 'ArrowDown'), '2,2');
  assert.equal(walk(3, 'ArrowLeft'), '2,1');
  assert.equal(walk(3, 'ArrowUp'), '0,2');
});

test('goes to the nearest column when the own one is empty', () => {
  assert.equal(walk(0, 'ArrowDown'), '2,1');
});

test('stays at the edge', () => {
  assert.equal(walk(0, 'ArrowUp'), '0,0');
  assert.equal(walk(3, 'ArrowRight'), '2,2');
});

test('goes to the first and the last figure', () => {
  assert.equal(walk(2, 'Home'), '0,0');
  assert.equal(walk(0, 'End'), '2,2');
});
