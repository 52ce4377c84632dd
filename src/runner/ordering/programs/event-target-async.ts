class Bus extends EventTarget {
  once(type: string): Promise<CustomEvent<number>> {
    return new Promise((resolve) => {
      this.addEventListener(type, (event) => resolve(event as CustomEvent<number>), { once: true });
    });
  }
}
const bus = new Bus();
const first = bus.once('data');
bus.addEventListener('data', async (event) => {
  console.log('listener', (event as CustomEvent<number>).detail);
  await null;
  console.log('listener resumed', (event as CustomEvent<number>).detail);
});
setTimeout(() => {
  bus.dispatchEvent(new CustomEvent('data', { detail: 1 }));
  console.log('dispatched');
}, 20);
console.log('awaited', (await first).detail);
