import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { load } from './source.ts';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

function serving(status: number, body: unknown): string[] {
  const asked: string[] = [];
  globalThis.fetch = (address) => {
    asked.push(String(address));
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  };
  return asked;
}

test('drawings that ask at the same time share one answer, later ones ask again', async () => {
  const asked = serving(200, { version: '1' });
  const [first, second] = await Promise.all([load('api/a'), load('api/a')]);
  assert.deepEqual(first, { version: '1' });
  assert.equal(first, second);
  await load('api/b');
  await load('api/a');
  assert.deepEqual(asked, ['api/a', 'api/b', 'api/a']);
});

test('an error of the server is an error here, and is not kept', async () => {
  serving(503, {});
  await assert.rejects(load('api/c'), { message: '503 for api/c' });
  serving(200, { version: '2' });
  assert.deepEqual(await load('api/c'), { version: '2' });
});
