import type { ProgramDefinition, ProgramInfo } from 'sigma/rendering';
import { breath } from '../breath.ts';
import { whenDone } from './surface.ts';

/** What a program runs for each corner and for each pixel, in GLSL. */
export interface ShaderPair {
  readonly vertex: string;
  readonly fragment: string;
}

/** What sigma asks of a program about itself. */
export type Asked = [
  name: 'normal' | 'pick',
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  frameBuffer: WebGLFramebuffer | null,
];

type Definition = ProgramDefinition & { readonly CONSTANT_ATTRIBUTES: ProgramDefinition['ATTRIBUTES'] };
type Linked = Pick<ProgramInfo, 'program' | 'vertexShader' | 'fragmentShader'>;

/** Sigma writes this before both shaders to draw numbers of items instead of colours. */
const PICKING = '#define PICKING_MODE\n';

const LINKED_MS = 4;

/** A pair as it is drawn and as it is picked. */
export function drawnAndPicked({ vertex, fragment }: ShaderPair): ShaderPair[] {
  return [{ vertex, fragment }, { vertex: PICKING + vertex, fragment: PICKING + fragment }];
}

/**
 * The programs of a surface, compiled and linked together. Who asks how that went is kept waiting until it is done, and
 * sigma asks three times for each program: here nobody asks before the graphics are done.
 */
export class Shaders {
  private readonly linked = new Map<string, Linked>();
  private readonly gl: WebGL2RenderingContext;

  constructor(gl: WebGL2RenderingContext, pairs: readonly ShaderPair[]) {
    this.gl = gl;
    for (const pair of pairs) {
      this.linked.set(keyOf(pair), link(gl, pair));
    }
  }

  /**
   * Until all programs are linked, and what can be asked about them is known without waiting.
   *
   * @throws Error if one of them could not be linked
   */
  async ready(): Promise<void> {
    const { gl } = this;
    await new Promise<void>((resolve) => {
      whenDone({ gl }, LINKED_MS, resolve);
    });
    for (const { program } of this.linked.values()) {
      if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
        throw new Error(`A WebGL program could not be linked: ${gl.getProgramInfoLog(program) ?? 'the context is lost'}`);
      }
      gl.getAttribLocation(program, 'a_id');
      await breath();
    }
  }

  /** What sigma asks for, or null if it is none of these programs. */
  infoOf(definition: Definition, ...[name, gl, vertex, fragment, frameBuffer]: Asked): ProgramInfo | null {
    const linked = gl === this.gl ? this.linked.get(keyOf({ vertex, fragment })) : undefined;
    if (linked === undefined) {
      return null;
    }
    const { program } = linked;
    const attributes = [...definition.ATTRIBUTES, ...definition.CONSTANT_ATTRIBUTES].map((attribute) => attribute.name);
    return {
      ...linked,
      name,
      isPicking: name === 'pick',
      gl,
      frameBuffer,
      buffer: gl.createBuffer(),
      constantBuffer: gl.createBuffer(),
      uniformLocations: Object.fromEntries(definition.UNIFORMS.flatMap((uniform) => {
        const location = gl.getUniformLocation(program, uniform);
        return location === null ? [] : [[uniform, location]];
      })),
      attributeLocations: Object.fromEntries(attributes.map((attribute) => [attribute, gl.getAttribLocation(program, attribute)])),
    };
  }
}

function keyOf({ vertex, fragment }: ShaderPair): string {
  return `${vertex}\n${fragment}`;
}

function link(gl: WebGL2RenderingContext, { vertex, fragment }: ShaderPair): Linked {
  const vertexShader = compile(gl, gl.VERTEX_SHADER, vertex);
  const fragmentShader = compile(gl, gl.FRAGMENT_SHADER, fragment);
  const program = gl.createProgram();
  gl.attachShader(program, vertexShader);
  gl.attachShader(program, fragmentShader);
  gl.linkProgram(program);
  return { program, vertexShader, fragmentShader };
}

function compile(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (shader === null) {
    throw new Error('WebGL makes no shader: the context is lost');
  }
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}
