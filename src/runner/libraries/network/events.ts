/** `on…` properties and events of WebSockets. */

type Handler = ((event: Event) => unknown) | null;

/** An event with the fields that its kind has. */
export const eventWith = (type: string, fields: object): Event => {
  const event = new Event(type);
  for (const [name, value] of Object.entries(fields))
    Object.defineProperty(event, name, { value, enumerable: true, configurable: true });
  return event;
};

/** Gives the instances of a class the properties `onopen` and so on. */
export function addHandlers(prototype: EventTarget, types: readonly string[]): void {
  for (const type of types) {
    const handlers = new WeakMap<EventTarget, Exclude<Handler, null>>();
    Object.defineProperty(prototype, `on${type}`, {
      configurable: true,
      enumerable: true,
      get(this: EventTarget): Handler {
        return handlers.get(this) ?? null;
      },
      set(this: EventTarget, handler: unknown) {
        const before = handlers.get(this);
        if (before !== undefined) this.removeEventListener(type, before);
        handlers.delete(this);
        if (typeof handler !== 'function') return;
        handlers.set(this, handler as Exclude<Handler, null>);
        this.addEventListener(type, handler as Exclude<Handler, null>);
      },
    });
  }
}
