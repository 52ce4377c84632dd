abstract class Shape {
  abstract area(): Promise<number>;
  declare tag?: string;
  protected readonly sides?: number;
  describe(this: Shape): Promise<string>;
  async describe(prefix?: string): Promise<string> {
    return `${prefix ?? 'area'} ${await this.area()}`;
  }
}
class Square extends Shape implements Iterable<number> {
  side!: number;
  override async area(): Promise<number> {
    return (this.side as number) ** 2;
  }
  *[Symbol.iterator](): Iterator<number> {
    yield this.side!;
  }
}
const square = Object.assign(new Square(), { side: 3 }) satisfies Shape;
console.log(await square.describe(), [...square], square);
type Awaited2<T> = T extends Promise<infer U> ? U : never;
const id = async <const T,>(value: T): Promise<T> => value;
let definite!: Awaited2<Promise<number>>;
definite = await id(4);
console.log(definite, <unknown>await id<number>(5));
declare const ghost: string;
interface Later<in out T = unknown> { (value: T): asserts value is T & {} }
export type { Later };
