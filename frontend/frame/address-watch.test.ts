import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { AddressWatch, addressOf, parseAddress, sameAddress } from './address-watch.ts';
import type { Address } from './address-watch.ts';

test('order and encoding make no other address', () => {
  const same = (first: string, second: string) => sameAddress(parseAddress(first), parseAddress(second));
  assert.equal(same('map?sel=org%3Aaes&focus=MLI', 'map?focus=MLI&sel=org:aes'), true);
  assert.equal(same('actors/org%3Aaes', 'actors/org:aes'), true);
  assert.equal(same('', '?'), true);
  assert.equal(same('map?sel=MLI', 'map?sel=NER'), false);
  assert.equal(same('map?sel=MLI', 'domains?sel=MLI'), false);
});

test('an address is read relative to the root of the application', () => {
  assert.deepEqual(addressOf({ pathname: '/desk/actors/org%3Aaes', search: '?from=2025-04-01' }, '/desk/'),
    { path: 'actors/org:aes', query: '?from=2025-04-01' });
  assert.deepEqual(addressOf({ pathname: '/', search: '' }, '/'), { path: '', query: '' });
  assert.deepEqual(addressOf({ pathname: '/articles/50%.txt', search: '' }, '/'), { path: 'articles/50%.txt', query: '' });
});

/** A page whose address and content are `map?sel=MLI`. */
function watched(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let taker: (() => void) | null = null;
  const page = {
    location: { pathname: '/map', search: '?sel=MLI' },
    takeSteps: (wanted: () => void) => {
      taker = wanted;
      return () => { taker = null; };
    },
  };
  const wanted: Address[] = [];
  const watch = new AddressWatch(page, '/', (address) => wanted.push(address));
  watch.shows(parseAddress('map?sel=MLI'));
  const goTo = (pathname: string, search: string) => {
    page.location = { pathname, search };
    taker?.();
  };
  return { watch, wanted, goTo, wait: (ms: number) => t.mock.timers.tick(ms) };
}

test('each step is told at once', (t) => {
  const { wanted, goTo } = watched(t);
  goTo('/domains', '?sel=NER');
  goTo('/articles/001.txt', '');
  assert.deepEqual(wanted, [{ path: 'domains', query: '?sel=NER' }, { path: 'articles/001.txt', query: '' }]);
});

test('a step to what is shown already is not told', (t) => {
  const { wanted, goTo, wait } = watched(t);
  goTo('/map', '?sel=MLI');
  wait(5000);
  assert.deepEqual(wanted, []);
});

test('a page that does not follow its address is asked once more', (t) => {
  const { wanted, goTo, wait } = watched(t);
  goTo('/map', '?sel=NER');
  wait(500);
  assert.equal(wanted.length, 1);
  wait(500);
  wait(5000);
  assert.deepEqual(wanted, Array(2).fill({ path: 'map', query: '?sel=NER' }));
});

test('a page that follows late is left in peace', (t) => {
  const { watch, wanted, goTo, wait } = watched(t);
  goTo('/map', '?sel=NER');
  wait(700);
  watch.shows(parseAddress('map?sel=NER'));
  wait(5000);
  assert.equal(wanted.length, 1);
});

test('a page that is still moving is given more time', (t) => {
  const { watch, wanted, goTo, wait } = watched(t);
  goTo('/map', '?sel=NER');
  wait(500);
  watch.shows(parseAddress('map?sel=GHA'));
  wait(500);
  assert.equal(wanted.length, 1);
  wait(500);
  assert.equal(wanted.length, 2);
});

test('a page that shows something new while its address stays behind is asked to follow the address', (t) => {
  const { watch, wanted, wait } = watched(t);
  watch.shows(parseAddress('map?sel=GHA'));
  wait(500);
  wait(500);
  assert.deepEqual(wanted, [{ path: 'map', query: '?sel=MLI' }]);
});

test('after leaving nobody looks any more', (t) => {
  const { watch, wanted, goTo, wait } = watched(t);
  watch.leave();
  goTo('/map', '?sel=NER');
  wait(5000);
  assert.deepEqual(wanted, []);
});
