/** Node's text for any value; the bundle of the sandbox lets it see the state of promises. */
import util, { setPromiseLookup } from 'virtual:inspect';

/** `util.inspect`. */
export const inspect = util.inspect;
/** `util.formatWithOptions`: what `console.log` does with its arguments. */
export const formatWithOptions = util.formatWithOptions;
/** A `Proxy` whose objects are shown by their target, as Node does. */
export const InspectableProxy = util.Proxy;
export { setPromiseLookup };
