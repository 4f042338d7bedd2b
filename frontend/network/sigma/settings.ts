import type { Settings } from 'sigma/settings';

/** How sigma behaves here whatever is drawn. */
export function usualSettings(): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.01,
    maxCameraRatio: 40,
    doubleClickZoomingRatio: 1,
    zoomToSizeRatioFunction: () => 1,
    defaultNodeType: 'mark',
    defaultEdgeType: 'stroke',
    defaultDrawNodeHover: () => undefined,
    ...(matchMedia('(prefers-reduced-motion: reduce)').matches ? { inertiaDuration: 1, zoomDuration: 1 } : {}),
  };
}
