const object = {
  get a() {
    console.log('get a');
    return Promise.resolve(1);
  },
  get b() {
    console.log('get b');
    return { c: Promise.resolve(2) };
  },
  f() {
    console.log('f', this === object);
    return this.a;
  },
};
queueMicrotask(() => console.log('micro'));
console.log((await object.a) + (await object.b.c));
console.log(await object.f());
console.log(await object['f']());
