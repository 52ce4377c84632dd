/** Node's text for any value; the bundle of the sandbox lets it see the state of promises. */
import { LIMITS } from '#runner/limits.ts';
import util, {
  proxyDetails,
  setBudget,
  setIteratorLookup,
  setPromiseLookup,
  showAsValue,
} from 'virtual:inspect';

/** `util.inspect`. */
export const inspect = util.inspect;
/** `util.formatWithOptions`: what `console.log` does with its arguments. */
export const formatWithOptions = util.formatWithOptions;
/** A `Proxy` whose objects are shown by their target, as Node does. */
export const InspectableProxy = util.Proxy;
/** Is it a proxy that the program made? Runs none of its traps. */
export const isProxy = (value: unknown): boolean => proxyDetails(value, false) !== undefined;
/** One call of `console` begins: what it may look at is counted anew. */
export const renewBudget = (): void => setBudget(LIMITS.inspectedValues, LIMITS.inspectedKeys);
export { setIteratorLookup, setPromiseLookup, showAsValue };
