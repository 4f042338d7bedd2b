import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classOf, classesOf } from './measure.ts';

const bounds = (values: number[]) => classesOf(values).map(({ from, to }) => [from, to]);

test('few values have a class each, in colours far apart', () => {
  assert.deepEqual(bounds([1, 3, 2]), [[1, 1], [2, 2], [3, 3]]);
  assert.deepEqual(classesOf([1, 2]).map(({ colour }) => colour), ['measure-least', 'measure-greatest']);
  assert.deepEqual(classesOf([1]).map(({ colour }) => colour), ['measure-middle']);
});

test('many values are parted so that the small ones differ', () => {
  assert.deepEqual(bounds([1, 7, 100]), [[1, 3], [4, 6], [7, 16], [17, 40], [41, 100]]);
});

test('every value from one to the greatest has exactly one class', () => {
  for (const most of [1, 2, 5, 6, 7, 9, 30, 1234]) {
    const classes = classesOf([most]);
    for (let value = 1; value <= most; value++) {
      assert.equal(classes.filter(({ from, to }) => value >= from && value <= to).length, 1, `${value} of ${most}`);
    }
  }
});

test('nothing has no class', () => {
  assert.deepEqual(classesOf([0]), []);
  assert.equal(classOf(0, classesOf([4])), undefined);
  assert.equal(classOf(4, classesOf([4]))?.colour, 'measure-greatest');
});
