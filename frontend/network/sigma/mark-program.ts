import type { Attributes } from 'graphology-types';
import { NodeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Asked, ShaderPair, Shaders } from './shaders.ts';
import { Uploads, bindSteadily, fadeOf } from './steady.ts';
import type { Frame } from './steady.ts';
import type { MarkData } from './stroke-program.ts';

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute vec2 a_half;
attribute float a_ringWidth;
attribute float a_round;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_markZoom;
uniform vec4 u_fade;
uniform vec4 u_fadeRing;

varying vec2 v_place;
varying vec2 v_half;
varying vec2 v_ring;
varying vec4 v_color;
varying vec4 v_ringColor;

const float bias = 255.0 / 254.0;

void main() {
  vec2 halfSides = a_half * u_markZoom;
  float ring = a_ringWidth;
  #ifdef PICKING_MODE
  ring = max(ring, 3.0);
  #endif
  v_place = a_corner * (halfSides + ring + 1.5);
  vec2 clip = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(clip + v_place * vec2(2.0, -2.0) / u_size, 0.0, 1.0);
  v_half = halfSides;
  v_ring = vec2(ring, mix(min(halfSides.y, 6.0 * u_markZoom), halfSides.x, a_round));
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = vec4(mix(a_color.rgb, u_fade.rgb, u_fade.a), a_color.a);
  #endif
  v_color.a *= bias;
  v_ringColor = vec4(mix(a_ring.rgb, u_fadeRing.rgb, u_fadeRing.a), a_ring.a);
  v_ringColor.a *= bias;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec2 v_place;
varying vec2 v_half;
varying vec2 v_ring;
varying vec4 v_color;
varying vec4 v_ringColor;

uniform float u_pixelRatio;

void main() {
  float corner = v_ring.y;
  vec2 inner = abs(v_place) - v_half + corner;
  float outside = length(max(inner, 0.0)) + min(max(inner.x, inner.y), 0.0) - corner;
  #ifdef PICKING_MODE
  if (outside > v_ring.x) discard;
  gl_FragColor = v_color;
  #else
  float whole = 1.0 - smoothstep(-0.5, 0.5, (outside - v_ring.x) * u_pixelRatio);
  float core = 1.0 - smoothstep(-0.5, 0.5, outside * u_pixelRatio);
  if (whole <= 0.003) discard;
  vec3 color = mix(v_ringColor.rgb, v_color.rgb, core);
  gl_FragColor = vec4(color * whole, whole);
  #endif
}
`;

export const MARK_SHADERS: ShaderPair = { vertex: VERTEX_SHADER, fragment: FRAGMENT_SHADER };

const UNIFORMS = ['u_matrix', 'u_size', 'u_markZoom', 'u_pixelRatio', 'u_fade', 'u_fadeRing'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/**
 * Discs and rounded rectangles with a ring around them.
 *
 * @param inFront whether they stay when everything else steps back
 */
export function markProgram(frame: Frame, shaders: Shaders, inFront: boolean) {
  return class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
    private readonly uploads = new Uploads();

    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_half', size: 2, type: FLOAT },
          { name: 'a_ringWidth', size: 1, type: FLOAT },
          { name: 'a_round', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [1, 1]],
      };
    }

    override getProgramInfo(...asked: Asked): ProgramInfo {
      return shaders.infoOf(this.getDefinition(), ...asked) ?? super.getProgramInfo(...asked);
    }

    override bindProgram(program: ProgramInfo): void {
      bindSteadily(this, program, this.uploads, (attribute, offset, perItem) =>
        this.bindAttribute(attribute, program, offset, perItem));
    }

    processVisibleItem(nodeIndex: number, startIndex: number, nodeData: NodeDisplayData): void {
      const array = this.array;
      const data = nodeData as MarkData;
      let at = startIndex;
      array[at++] = data.x;
      array[at++] = data.y;
      array[at++] = data.halfWidth;
      array[at++] = data.halfHeight;
      array[at++] = data.ringWidth;
      array[at++] = data.round ? 1 : 0;
      array[at++] = floatColor(data.color);
      array[at++] = floatColor(data.ring);
      array[at++] = nodeIndex;
      this.uploads.changed();
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size, params.width, params.height);
      gl.uniform1f(uniformLocations.u_markZoom, frame.mark);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform4f(uniformLocations.u_fade, ...fadeOf(frame.faded, frame.fading && !inFront));
      gl.uniform4f(uniformLocations.u_fadeRing, ...fadeOf(frame.fadedRing, frame.fading && !inFront));
    }
  };
}
