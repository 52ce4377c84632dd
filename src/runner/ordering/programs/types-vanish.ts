interface User {
  id: number;
  name?: string;
}
type Loader<T> = (id: number) => Promise<T>;
declare const notThere: string;
const load: Loader<User> = async (id) => ({ id, name: `user ${id}` }) satisfies User;
abstract class Base<T> {
  protected readonly items: T[] = [];
  abstract describe(): string;
  add(item: T): this {
    this.items.push(item);
    return this;
  }
}
class Users extends Base<User> implements Iterable<User> {
  declare extra: string;
  override describe(): string {
    return `${this.items.length} users`;
  }
  *[Symbol.iterator](): Iterator<User> {
    yield* this.items;
  }
}
function first(value: string): string;
function first(value: string[]): string;
function first(value: string | string[]): string {
  return value[0]!;
}
const users = new Users().add(await load(1)).add((await load(2)) as User);
console.log(users.describe(), [...users].map((u) => u.name!), first('xy'), first(['q']));
console.log(typeof notThere, (<T,>(x: T): T => x)('generic'), users);
export type { User };
export { load };
