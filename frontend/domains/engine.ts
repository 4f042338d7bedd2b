import { BarChart, CustomChart, HeatmapChart } from 'echarts/charts';
import type { BarSeriesOption, CustomSeriesOption, HeatmapSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  GraphicComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  VisualMapContinuousComponent,
} from 'echarts/components';
import type {
  AriaComponentOption,
  GraphicComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TitleComponentOption,
  VisualMapComponentOption,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import type { ComposeOption, ECharts } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

/** The parts of ECharts that the charts need, in a file of their own so that they load when a chart does. */
use([
  AriaComponent, BarChart, CanvasRenderer, CustomChart, GraphicComponent, GridComponent, HeatmapChart, LegendComponent,
  SVGRenderer, TitleComponent, VisualMapContinuousComponent,
]);

export type EChartsOption = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | CustomSeriesOption
  | GraphicComponentOption
  | GridComponentOption
  | HeatmapSeriesOption
  | LegendComponentOption
  | TitleComponentOption
  | VisualMapComponentOption
>;

export type { ECharts };
export { init };
