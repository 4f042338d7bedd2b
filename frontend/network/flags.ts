const ADDRESSES = import.meta.glob<string>('../../node_modules/circle-flags/flags/??.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

const addresses = new Map(
  Object.entries(ADDRESSES).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), address]),
);

const images = new Map<string, HTMLImageElement>();
const rasters = new Map<string, HTMLCanvasElement>();

/** Where the round flag of a state is served, by its ISO 3166-1 alpha-2 code in lower case. */
export function flagAddress(code: string): string | undefined {
  return addresses.get(code);
}

/**
 * The flag drawn once at about the wanted size; null until it is loaded, which is then reported.
 *
 * @param radius in device pixels
 */
export function flagImage(code: string, radius: number, loaded: () => void): HTMLCanvasElement | null {
  const size = Math.max(16, 2 ** Math.ceil(Math.log2(radius * 2)));
  const image = images.get(code) ?? load(code, size, loaded);
  return image?.complete && image.naturalWidth > 0 ? rasterOf(code, image, size) : null;
}

function rasterOf(code: string, image: HTMLImageElement, size: number): HTMLCanvasElement {
  const key = `${code} ${size}`;
  const raster = rasters.get(key);
  if (raster) {
    return raster;
  }
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
  rasters.set(key, canvas);
  return canvas;
}

/** Flags that are loaded by now, by their addresses. */
export function loadedFlags(): Map<string, CanvasImageSource> {
  return new Map([...images].flatMap(([code, image]) => (image.complete ? [[addresses.get(code) ?? '', image]] : [])));
}

/** Each is drawn when it has come, as two hundred flags in one frame would be seen to halt. */
function load(code: string, size: number, loaded: () => void): HTMLImageElement | null {
  const address = addresses.get(code);
  if (address === undefined) {
    return null;
  }
  const image = new Image();
  images.set(code, image);
  image.addEventListener('load', () => {
    rasterOf(code, image, size);
    loaded();
  }, { once: true });
  image.src = address;
  return image;
}
