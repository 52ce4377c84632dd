class Point {
  x = 1;
  #hidden = 2;
  get sum() {
    return this.x + this.#hidden;
  }
  method() {}
}
class Point3 extends Point {
  z = 3;
}
console.log(new Point(), new Point3(), [new Point()], { p: new Point3() });
console.log(Point, Point3, class {}, class extends Point {});
class Tagged {
  get [Symbol.toStringTag]() {
    return 'MyTag';
  }
}
console.log(new Tagged(), { [Symbol.toStringTag]: 'Plain' });
console.log(Object.create(Point.prototype), Object.create({ a: 1 }), Object.create(null));
class List extends Array {}
class Dict extends Map {}
console.log(List.from([1, 2]), new Dict([['a', 1]]), new (class extends Set {})([1]));
class Task extends Promise<number> {}
console.log(Task.resolve(1), new (class Failure extends Error { override stack = 'Failure: s'; })('s'));
