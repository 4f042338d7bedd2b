import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Shaders, drawnAndPicked } from './shaders.ts';

const MARK = { vertex: 'corners', fragment: 'ink' };
const DEFINITION = {
  VERTICES: 4,
  VERTEX_SHADER_SOURCE: MARK.vertex,
  FRAGMENT_SHADER_SOURCE: MARK.fragment,
  UNIFORMS: ['u_matrix', 'u_unused'],
  ATTRIBUTES: [{ name: 'a_position', size: 2, type: 1 }],
  METHOD: 5,
  CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: 1 }],
};

/** Graphics that link in the time of so many questions whether they are done, and then link or not. */
function graphics(questions: number, links: boolean) {
  const asked: string[] = [];
  let left = questions;
  const gl = {
    VERTEX_SHADER: 1,
    FRAGMENT_SHADER: 2,
    LINK_STATUS: 3,
    UNSIGNALED: 5,
    fenceSync: () => ({}),
    deleteSync() {},
    flush() {},
    getSyncParameter: () => {
      asked.push('done?');
      return left-- <= 0 ? 6 : 5;
    },
    createShader: (type: number) => ({ type }),
    shaderSource: (shader: { source?: string }, source: string) => (shader.source = source),
    compileShader() {},
    createProgram: () => ({ attached: [] as string[] }),
    attachShader: (program: { attached: string[] }, { source }: { source: string }) => program.attached.push(source),
    linkProgram: ({ attached }: { attached: string[] }) => asked.push(`link ${attached.join(' + ')}`),
    getProgramParameter: () => {
      asked.push('how did it go');
      return links;
    },
    getProgramInfoLog: () => 'ink is missing',
    getAttribLocation: (_: object, name: string) => (name === 'a_position' ? 7 : 8),
    getUniformLocation: (_: object, name: string) => (name === 'u_matrix' ? { name } : null),
    createBuffer: () => ({}),
  };
  return { gl: gl as unknown as WebGL2RenderingContext, asked };
}

test('nobody asks how linking went before all programs are linked', async () => {
  const { gl, asked } = graphics(3, true);
  const shaders = new Shaders(gl, drawnAndPicked(MARK));
  assert.deepEqual(asked.splice(0), [
    'link corners + ink',
    'link #define PICKING_MODE\ncorners + #define PICKING_MODE\nink',
  ]);
  await shaders.ready();
  assert.deepEqual(asked, ['done?', 'done?', 'done?', 'done?', 'how did it go', 'how did it go']);
});

test('sigma gets the program that is linked, with the places of what it sets', async () => {
  const { gl, asked } = graphics(0, true);
  const shaders = new Shaders(gl, drawnAndPicked(MARK));
  await shaders.ready();
  const before = asked.length;
  const frameBuffer = {} as WebGLFramebuffer;
  const [, picked] = drawnAndPicked(MARK);
  const info = shaders.infoOf(DEFINITION, 'pick', gl, picked.vertex, picked.fragment, frameBuffer);
  assert.deepEqual((info?.program as unknown as { attached: string[] }).attached, [picked.vertex, picked.fragment]);
  assert.deepEqual(info?.attributeLocations, { a_position: 7, a_corner: 8 });
  assert.deepEqual(info?.uniformLocations, { u_matrix: { name: 'u_matrix' } });
  assert.equal(info?.isPicking, true);
  assert.equal(info?.frameBuffer, frameBuffer);
  assert.equal(asked.length, before);
});

test('other programs and other surfaces are left to sigma', () => {
  const { gl } = graphics(0, true);
  const shaders = new Shaders(gl, [MARK]);
  assert.equal(shaders.infoOf(DEFINITION, 'normal', gl, 'other', MARK.fragment, null), null);
  assert.equal(shaders.infoOf(DEFINITION, 'normal', graphics(0, true).gl, MARK.vertex, MARK.fragment, null), null);
});

test('a program that cannot be linked is told with the reason', async () => {
  const { gl } = graphics(1, false);
  await assert.rejects(new Shaders(gl, [MARK]).ready(), new Error('A WebGL program could not be linked: ink is missing'));
});
