import type { Attributes } from 'graphology-types';
import { EdgeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { ARROW_HALF, ARROW_LENGTH, CROSS_GAP, CROSS_HALF, END_GAP, HIT_HALF } from '../stroke.ts';
import type { Size } from '../stroke.ts';
import type { Asked, ShaderPair, Shaders } from './shaders.ts';
import { Uploads, bindSteadily } from './steady.ts';
import type { Frame } from './steady.ts';

/** What the program reads from an edge beside sigma's own attributes. */
export interface StrokeData extends EdgeDisplayData {
  readonly bend: number;
  readonly dash: readonly number[];
  readonly arrow: boolean;
  readonly cross: boolean;
}

/** What it reads from the nodes at both ends: half sides in pixels at a zoom of 1. */
export interface MarkData extends NodeDisplayData {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly round: boolean;
  readonly ring: string;
  readonly ringWidth: number;
}

const SEGMENTS = 24;

const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : `${value}`);
const sizedBy = (size: Size) => `(${float(size.base)} + ${float(size.perWidth)} * width)`;

const VERTEX_SHADER = /* glsl */ `
attribute float a_t;
attribute float a_side;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_width;
attribute float a_bend;
attribute vec4 a_dash;
attribute vec2 a_sourceHalf;
attribute vec2 a_targetHalf;
attribute float a_flags;

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_markZoom;
uniform float u_lineZoom;

varying vec4 v_color;
varying vec4 v_dash;
varying vec2 v_place;
varying vec3 v_range;
varying vec2 v_marks;

const float bias = 255.0 / 254.0;

vec2 pixel(vec2 point) {
  vec2 clip = (u_matrix * vec3(point, 1.0)).xy;
  return vec2((clip.x + 1.0) * 0.5 * u_size.x, (1.0 - clip.y) * 0.5 * u_size.y);
}

vec2 bezier(vec2 a, vec2 b, vec2 c, float t) {
  float u = 1.0 - t;
  return u * u * a + 2.0 * u * t * b + t * t * c;
}

float reach(vec2 halfSides, float isRound, vec2 direction) {
  vec2 across = halfSides / max(abs(direction), vec2(1e-5));
  return mix(min(across.x, across.y), halfSides.x, isRound);
}

void main() {
  float flags = a_flags;
  float targetRound = step(8.0, flags); flags -= 8.0 * targetRound;
  float sourceRound = step(4.0, flags); flags -= 4.0 * sourceRound;
  float cross = step(2.0, flags); flags -= 2.0 * cross;
  float arrow = flags;

  vec2 start = pixel(a_source);
  vec2 end = pixel(a_target);
  vec2 chord = end - start;
  vec2 control = (start + end) * 0.5 + vec2(-chord.y, chord.x) * a_bend * 2.0;
  float width = a_width * u_lineZoom;

  float total = 0.0;
  float here = 0.0;
  vec2 previous = start;
  for (int i = 1; i <= ${SEGMENTS}; i++) {
    float t = float(i) / ${float(SEGMENTS)};
    vec2 next = bezier(start, control, end, t);
    total += distance(previous, next);
    if (t <= a_t + 0.0001) here = total;
    previous = next;
  }

  vec2 outwards = normalize(control - start + vec2(1e-6));
  vec2 inwards = normalize(end - control + vec2(1e-6));
  float begin = reach(a_sourceHalf * u_markZoom, sourceRound, outwards) + ${float(END_GAP)};
  float finish = total - reach(a_targetHalf * u_markZoom, targetRound, inwards) - ${float(END_GAP)};

  float half_ = width * 0.5;
  half_ = max(half_, arrow * ${sizedBy(ARROW_HALF)});
  half_ = max(half_, cross * (${sizedBy(CROSS_HALF)} + 1.0));
  #ifdef PICKING_MODE
  half_ = max(half_, ${float(HIT_HALF)});
  #endif
  half_ += 1.5;

  vec2 tangent = 2.0 * (1.0 - a_t) * (control - start) + 2.0 * a_t * (end - control);
  tangent = normalize(tangent + vec2(1e-6));
  vec2 normal = vec2(-tangent.y, tangent.x);
  vec2 at = bezier(start, control, end, a_t) + normal * a_side * half_;
  gl_Position = vec4(at.x / u_size.x * 2.0 - 1.0, 1.0 - at.y / u_size.y * 2.0, 0.0, 1.0);

  v_place = vec2(here, a_side * half_);
  v_range = vec3(begin, finish, width);
  v_marks = vec2(arrow, cross);
  v_dash = a_dash * u_lineZoom;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_dash;
varying vec2 v_place;
varying vec3 v_range;
varying vec2 v_marks;

uniform float u_pixelRatio;

float inked(float distance_) {
  return 1.0 - smoothstep(-0.5, 0.5, distance_ * u_pixelRatio);
}

float body(float along, float across, float from, float to, float width) {
  float edge = max(abs(across) - width * 0.5, max(from - along, along - to));
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period <= 0.0) return inked(edge);
  float at = mod(along - from, period);
  if (v_dash.x <= 0.0) {
    float step_ = at - period * 0.5;
    float dot_ = length(vec2(step_, across)) - width * 0.62;
    return inked(max(dot_, max(from - along, along - to)));
  }
  float second = v_dash.x + v_dash.y;
  float gap = abs(at - v_dash.x * 0.5) - v_dash.x * 0.5;
  gap = min(gap, period - at);
  if (v_dash.z > 0.0) gap = min(gap, abs(at - second - v_dash.z * 0.5) - v_dash.z * 0.5);
  return inked(max(edge, gap));
}

void main() {
  float along = v_place.x;
  float across = v_place.y;
  float begin = v_range.x;
  float finish = v_range.y;
  float width = v_range.z;
  float room = finish - begin;
  if (room <= 0.0) discard;

  #ifdef PICKING_MODE
  if (along < begin || along > finish) discard;
  gl_FragColor = v_color;
  #else
  float arrowLength = v_marks.x * min(${sizedBy(ARROW_LENGTH)}, room);
  float inkEnd = finish - arrowLength * 0.85;
  float ink = body(along, across, begin, inkEnd, width);

  float arm = ${sizedBy(CROSS_HALF)};
  if (v_marks.y > 0.5 && room > 4.0 * arm) {
    vec2 place = vec2(along - (begin + finish) * 0.5, across);
    if (abs(place.x) < arm + ${float(CROSS_GAP)}) {
      float diagonal = abs(abs(place.x) - abs(place.y)) * 0.7071;
      float stroke = diagonal - max(0.9, width * 0.42);
      ink = inked(max(stroke, max(abs(place.x), abs(place.y)) - arm));
    }
  }
  if (arrowLength > 0.0) {
    float back = finish - along;
    float wide = ${sizedBy(ARROW_HALF)} * back / arrowLength;
    ink = max(ink, inked(max(abs(across) - wide, max(-back, back - arrowLength))));
  }
  if (ink <= 0.003) discard;
  gl_FragColor = vec4(v_color.rgb * ink, ink);
  #endif
}
`;

export const STROKE_SHADERS: ShaderPair = { vertex: VERTEX_SHADER, fragment: FRAGMENT_SHADER };

const UNIFORMS = ['u_matrix', 'u_size', 'u_markZoom', 'u_lineZoom', 'u_pixelRatio'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** Curved, dashed, arrowed and crossed lines: one instanced strip an edge, all distances in pixels. */
export function strokeProgram(frame: Frame, shaders: Shaders) {
  return class StrokeProgram extends EdgeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
    private readonly uploads = new Uploads();

    getDefinition() {
      const constant: number[][] = [];
      for (let i = 0; i <= SEGMENTS; i++) {
        constant.push([i / SEGMENTS, -1], [i / SEGMENTS, 1]);
      }
      return {
        VERTICES: constant.length,
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
          { name: 'a_bend', size: 1, type: FLOAT },
          { name: 'a_dash', size: 4, type: FLOAT },
          { name: 'a_sourceHalf', size: 2, type: FLOAT },
          { name: 'a_targetHalf', size: 2, type: FLOAT },
          { name: 'a_flags', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_t', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: constant,
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
      sourceData: NodeDisplayData,
      targetData: NodeDisplayData,
      edgeData: EdgeDisplayData,
    ): void {
      const array = this.array;
      const data = edgeData as StrokeData;
      const source = sourceData as MarkData;
      const target = targetData as MarkData;
      let at = startIndex;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = floatColor(data.color);
      array[at++] = edgeIndex;
      array[at++] = data.size;
      array[at++] = data.bend;
      for (let i = 0; i < 4; i++) {
        array[at++] = data.dash[i] ?? 0;
      }
      array[at++] = source.halfWidth;
      array[at++] = source.halfHeight;
      array[at++] = target.halfWidth;
      array[at++] = target.halfHeight;
      array[at++] = (data.arrow ? 1 : 0) + (data.cross ? 2 : 0) + (source.round ? 4 : 0) + (target.round ? 8 : 0);
      this.uploads.changed();
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size, params.width, params.height);
      gl.uniform1f(uniformLocations.u_markZoom, frame.mark);
      gl.uniform1f(uniformLocations.u_lineZoom, frame.line);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    }
  };
}
