import { layout } from './layout.ts';
import type { LayoutRequest } from './request.ts';

addEventListener('message', ({ data }: MessageEvent<{ number: number; request: LayoutRequest }>) => {
  postMessage({ number: data.number, places: [...layout(data.request)] });
});
