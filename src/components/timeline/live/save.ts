import type { Strings } from '#i18n/strings.ts';
import type { Trace } from '#trace/events.ts';
import { drawTimeline } from '../draw.ts';
import { shape, shapeToHtml } from '../shape.ts';

/** Pixels of a saved picture: its width, and what is left free around the drawing. */
const WIDTH = 1000;
const MARGIN = 24;

/** A PNG has so many pixels for each of the drawing's. */
const SHARP = 2;

/** The light theme, as a file of its own has no page to take colours from. */
const STYLE = `
svg{font:13px system-ui,-apple-system,'Segoe UI','Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR','Noto Sans CJK KR',sans-serif;fill:#1b1d23}
.paper{fill:#fff}.name{font:12.5px ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK KR',monospace}
.ending,.time{fill:#4b4f5a;font-size:12.5px}.ending.failed{fill:#94211f}
.tick,.axis{stroke:#dedfda}.running{fill:#3a3ab0}.ground{fill:#ecedfb}.stroke{fill:#cfd2f4}.print{fill:#4b4f5a}
.waiting text{font-size:12.5px;paint-order:stroke;stroke:#ecedfb;stroke-width:4px;stroke-linejoin:round}
.cap circle{fill:#3a3ab0;stroke:#fff;stroke-width:2}.cap path{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.cap.failed circle{fill:#94211f}.cap.unfinished circle{fill:#fff;stroke:#3a3ab0}.cap.unfinished path{stroke:#3a3ab0}`;

/** The whole run as the text of an SVG file that needs nothing beside itself. */
export function svgFile(trace: Trace, texts: Strings['timeline']): { text: string; height: number } {
  const drawing = drawTimeline(trace, texts, 'saved', trace.end.t, WIDTH - 2 * MARGIN).shape;
  const height = Number(drawing.attributes['height']) + 2 * MARGIN;
  const place = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, overflow: 'visible' };
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  const file = shape('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [
    shape('rect', { class: 'paper', width: WIDTH, height }),
    { ...drawing, attributes: { ...drawing.attributes, ...place } },
  ]);
  return { text: shapeToHtml(file).replace('>', `><style>${STYLE}</style>`), height };
}

/** Saves the whole run as a file that the reader can keep. */
export async function save(format: 'svg' | 'png', trace: Trace, texts: Strings['timeline']): Promise<void> {
  const { text, height } = svgFile(trace, texts);
  const blob = format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await png(text, height);
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `timeline.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function png(text: string, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SHARP;
  canvas.height = height * SHARP;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be made'))));
  });
}
