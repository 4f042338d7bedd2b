import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { smallGraph } from '../example.ts';
import { modelOf } from '../model.ts';
import { LayoutRunner } from './layout-runner.ts';
import { layout, requestOf } from './layout.ts';
import type { LayoutRequest } from './request.ts';
import { spiral } from './spiral.ts';

/** A worker that computes when it is told to. */
class SlowWorker extends EventTarget {
  static readonly all: SlowWorker[] = [];
  terminated = false;
  private job: { number: number; request: LayoutRequest } | null = null;

  constructor() {
    super();
    SlowWorker.all.push(this);
  }

  postMessage(job: { number: number; request: LayoutRequest }): void {
    this.job = job;
  }

  terminate(): void {
    this.terminated = true;
  }

  finish(): void {
    const { number, request } = this.job!;
    const data = { number, places: [...layout(request)] };
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

const request = requestOf(modelOf(smallGraph(['GHA>TGO AIDS', 'TGO>BEN AIDS']), 'domain'), 'circle', new Map(), 1);
const given = globalThis.Worker;

beforeEach(() => {
  SlowWorker.all.length = 0;
  Object.assign(globalThis, { Worker: SlowWorker });
});

afterEach(() => {
  Object.assign(globalThis, { Worker: given });
});

test('what the worker finds comes back', async () => {
  const runner = new LayoutRunner();
  const running = runner.run(request);
  assert.equal(runner.running, true);
  SlowWorker.all[0].finish();
  assert.deepEqual(await running, layout(request));
  assert.equal(runner.running, false);
});

test('a layout that is given up ends at once with its worker, and the next one finds another', async () => {
  const runner = new LayoutRunner();
  const running = runner.run(request);
  runner.cancel();
  assert.equal(await running, 'cancelled');
  assert.equal(SlowWorker.all[0].terminated, true);
  const again = runner.run(request);
  SlowWorker.all[1].finish();
  assert.deepEqual(await again, layout(request));
});

test('a later layout does not wait for the one before', async () => {
  const runner = new LayoutRunner();
  const first = runner.run(request);
  const second = runner.run(request);
  assert.equal(await first, 'overtaken');
  assert.equal(SlowWorker.all[0].terminated, true);
  SlowWorker.all[1].finish();
  assert.deepEqual(await second, layout(request));
});

test('without workers it is computed within the page', async () => {
  Object.assign(globalThis, { Worker: undefined });
  assert.deepEqual(await new LayoutRunner().run(request), layout(request));
});

test('a spiral has a place for everybody, and leaves those that are fixed', () => {
  const fixed = requestOf(
    modelOf(smallGraph(['GHA>TGO AIDS', 'TGO>BEN AIDS']), 'domain'), 'force', new Map([['TGO', { x: 7, y: 8 }]]), 1);
  const places = spiral(fixed);
  assert.deepEqual([...places.keys()].sort(), ['BEN', 'GHA', 'TGO']);
  assert.deepEqual(places.get('TGO'), { x: 7, y: 8 });
  assert.notDeepEqual(places.get('BEN'), places.get('GHA'));
});
