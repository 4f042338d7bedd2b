import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { sameQuery, watchAddress } from './address-watch.ts';

test('order and encoding make no other query', () => {
  assert.equal(sameQuery('?sel=org%3Aaes&focus=MLI', '?focus=MLI&sel=org:aes'), true);
  assert.equal(sameQuery('', '?'), true);
  assert.equal(sameQuery('?sel=MLI', '?sel=NER'), false);
});

/** A page whose address is `search` and that shows `shown`. */
function watched(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const page = Object.assign(new EventTarget(), { location: { search: '?sel=MLI' }, shown: '?sel=MLI' as string | null });
  const wanted: string[] = [];
  const leave = watchAddress(page, () => page.shown, (query) => wanted.push(query));
  const goBackTo = (search: string) => {
    page.location.search = search;
    page.dispatchEvent(new Event('popstate'));
  };
  return { page, wanted, leave, goBackTo, wait: (ms: number) => t.mock.timers.tick(ms) };
}

test('a page that does not follow its address is asked to, once', (t) => {
  const { wanted, goBackTo, wait } = watched(t);
  goBackTo('?sel=NER');
  wait(500);
  assert.deepEqual(wanted, []);
  wait(500);
  wait(5000);
  assert.deepEqual(wanted, ['?sel=NER']);
});

test('a page that follows late is left in peace', (t) => {
  const { page, wanted, goBackTo, wait } = watched(t);
  goBackTo('?sel=NER');
  wait(700);
  page.shown = '?sel=NER';
  wait(5000);
  assert.deepEqual(wanted, []);
});

test('a page that is still moving is given more time', (t) => {
  const { page, wanted, goBackTo, wait } = watched(t);
  goBackTo('?sel=NER');
  wait(500);
  page.shown = '?sel=GHA';
  wait(500);
  assert.deepEqual(wanted, []);
  wait(500);
  assert.deepEqual(wanted, ['?sel=NER']);
});

test('after leaving nobody looks any more', (t) => {
  const { wanted, leave, goBackTo, wait } = watched(t);
  goBackTo('?sel=NER');
  leave();
  wait(5000);
  assert.deepEqual(wanted, []);
});
