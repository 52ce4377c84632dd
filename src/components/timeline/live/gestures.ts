/** What somebody wants who points at the drawing. Every x is in pixels of the window. */
export interface Gestures {
  /** An event was clicked. */
  onEvent(event: number): void;
  /** A place is pointed at, or dragged to. */
  onPlace(clientX: number): void;
  onZoom(factor: number, clientX: number): void;
}

/** A press that moves no further than this is a click, in px. */
const STILL = 4;

interface Press {
  x: number;
  event: number | undefined;
  isScrubbing: boolean;
  /** A finger on the lanes pans, as everywhere in the page; only a tap is for the timeline. */
  isPanning: boolean;
}

/**
 * Listens to pointers and to the wheel: a press scrubs, a click on something that belongs to an event goes to it, two
 * fingers or the wheel with Ctrl zoom. An ordinary wheel is the page's.
 * @param axis the part of the drawing where a finger scrubs as well
 */
export function listenToGestures(
  view: HTMLElement,
  drawing: HTMLElement,
  axis: HTMLElement,
  to: Gestures,
): void {
  let press: Press | undefined;
  const fingers = new Map<number, PointerEvent>();
  drawing.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (event.button > 0 || target.closest('button')) return;
    if (event.pointerType === 'touch') fingers.set(event.pointerId, event);
    if (fingers.size > 1) {
      press = undefined;
      return;
    }
    const own = target.closest<SVGElement>('[data-event]')?.dataset.event;
    const isPanning = event.pointerType === 'touch' && !axis.contains(target);
    press = {
      x: event.clientX,
      event: own === undefined ? undefined : Number(own),
      isScrubbing: own === undefined && !isPanning,
      isPanning,
    };
    if (!isPanning) drawing.setPointerCapture(event.pointerId);
    if (press.isScrubbing) to.onPlace(event.clientX);
  });
  drawing.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    const other = [...fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (before && other) {
      const [was, is] = [before, event].map(({ clientX, clientY }) =>
        Math.max(20, Math.hypot(clientX - other.clientX, clientY - other.clientY)),
      ) as [number, number];
      to.onZoom(is / was, (event.clientX + other.clientX) / 2);
    }
    if (before) fingers.set(event.pointerId, event);
    if (!press || press.isPanning || event.buttons !== 1) return;
    press.isScrubbing ||= Math.abs(event.clientX - press.x) > STILL;
    if (press.isScrubbing) to.onPlace(event.clientX);
  });
  const end = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (event.type === 'pointerup' && press && !press.isScrubbing) {
      if (press.event === undefined) to.onPlace(event.clientX);
      else to.onEvent(press.event);
    }
    press = undefined;
  };
  drawing.addEventListener('pointerup', end);
  drawing.addEventListener('pointercancel', end);
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    to.onZoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 120), event.clientX);
  };
  view.addEventListener('wheel', onWheel, { passive: false });
}
