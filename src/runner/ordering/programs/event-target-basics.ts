const target = new EventTarget();
const listener = (event: Event): void => console.log('listener', event.type, event.cancelable);
target.addEventListener('ping', listener);
target.addEventListener('ping', listener);
target.addEventListener('ping', () => console.log('once'), { once: true });
console.log(target.dispatchEvent(new Event('ping')));
target.removeEventListener('ping', listener);
console.log(target.dispatchEvent(new Event('ping')));
target.addEventListener('stop', (event) => {
  console.log('first');
  event.preventDefault();
  event.stopImmediatePropagation();
});
target.addEventListener('stop', () => console.log('never'));
const event = new Event('stop', { cancelable: true });
console.log(target.dispatchEvent(event), event.defaultPrevented);
