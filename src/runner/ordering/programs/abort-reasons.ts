const controller = new AbortController();
console.log(controller.signal.aborted, controller.signal.reason);
controller.abort();
const { reason } = controller.signal;
console.log(reason.name, reason.message, reason instanceof DOMException);
controller.abort('again');
console.log(controller.signal.reason === reason);
try {
  controller.signal.throwIfAborted();
} catch (error) {
  console.log(error === reason);
}
const custom = AbortSignal.abort(new RangeError('mine'));
console.log(String(custom.reason));
try {
  custom.throwIfAborted();
} catch (error) {
  console.log((error as Error).name);
}
console.log(AbortSignal.abort(undefined).reason.name, AbortSignal.abort(null).reason);
