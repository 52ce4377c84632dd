class Temperature {
  constructor() {
    Object.defineProperty(this, 'hidden', { value: 1, enumerable: false });
  }
  get celsius() {
    return 20;
  }
}
console.log(new Temperature());
console.log({ get a() { return 1; }, set b(_: number) {}, get c() { return 1; }, set c(_: number) {} });
const noisy = { get loud() { console.log('getter ran'); return 1; } };
console.log(noisy);
console.dir(noisy, { getters: true });
console.log(Object.defineProperty({}, 'x', { value: 1, enumerable: false }));
