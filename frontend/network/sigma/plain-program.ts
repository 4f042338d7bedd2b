import type { Attributes } from 'graphology-types';
import { EdgeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Asked, ShaderPair, Shaders } from './shaders.ts';
import { Uploads, bindSteadily, fadeOf } from './steady.ts';
import type { Frame } from './steady.ts';

const VERTEX_SHADER = /* glsl */ `
attribute float a_t;
attribute float a_side;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_width;

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_lineZoom;
uniform vec4 u_fade;

varying vec4 v_color;
varying vec2 v_across;

const float bias = 255.0 / 254.0;

vec2 pixel(vec2 point) {
  vec2 clip = (u_matrix * vec3(point, 1.0)).xy;
  return vec2((clip.x + 1.0) * 0.5 * u_size.x, (1.0 - clip.y) * 0.5 * u_size.y);
}

void main() {
  vec2 start = pixel(a_source);
  vec2 end = pixel(a_target);
  vec2 along = end - start;
  vec2 normal = vec2(-along.y, along.x) / max(length(along), 0.000001);
  float half_ = max(a_width * u_lineZoom * 0.5, 0.35);
  #ifdef PICKING_MODE
  half_ = max(half_, 2.0);
  #endif
  vec2 at = mix(start, end, a_t) + normal * a_side * (half_ + 1.0);
  gl_Position = vec4(at.x / u_size.x * 2.0 - 1.0, 1.0 - at.y / u_size.y * 2.0, 0.0, 1.0);
  v_across = vec2(a_side * (half_ + 1.0), half_);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = vec4(mix(a_color.rgb, u_fade.rgb, u_fade.a), a_color.a);
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision mediump float;

varying vec4 v_color;
varying vec2 v_across;

uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  if (abs(v_across.x) > v_across.y) discard;
  gl_FragColor = v_color;
  #else
  float ink = 1.0 - smoothstep(-0.5, 0.5, (abs(v_across.x) - v_across.y) * u_pixelRatio);
  if (ink <= 0.003) discard;
  gl_FragColor = vec4(v_color.rgb * ink, ink);
  #endif
}
`;

export const PLAIN_SHADERS: ShaderPair = { vertex: VERTEX_SHADER, fragment: FRAGMENT_SHADER };

const UNIFORMS = ['u_matrix', 'u_size', 'u_lineZoom', 'u_pixelRatio', 'u_fade'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** Straight lines from middle to middle, for networks with so many that more could not be told apart. */
export function plainProgram(frame: Frame, shaders: Shaders) {
  return class PlainProgram extends EdgeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
    private readonly uploads = new Uploads();

    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_width', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_t', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: [[0, -1], [0, 1], [1, -1], [1, 1]],
      };
    }

    override getProgramInfo(...asked: Asked): ProgramInfo {
      return shaders.infoOf(this.getDefinition(), ...asked) ?? super.getProgramInfo(...asked);
    }

    override bindProgram(program: ProgramInfo): void {
      bindSteadily(this, program, this.uploads, (attribute, offset, perItem) =>
        this.bindAttribute(attribute, program, offset, perItem));
    }

    processVisibleItem(
      edgeIndex: number,
      startIndex: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const array = this.array;
      let at = startIndex;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = floatColor(data.color);
      array[at++] = edgeIndex;
      array[at++] = data.size;
      this.uploads.changed();
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size, params.width, params.height);
      gl.uniform1f(uniformLocations.u_lineZoom, frame.line);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform4f(uniformLocations.u_fade, ...fadeOf(frame.faded, frame.fading));
    }
  };
}
