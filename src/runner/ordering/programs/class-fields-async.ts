const log: string[] = [];
const note = (text: string): number => log.push(text);
class Service {
  static #count = 0;
  static ready = (async () => {
    note('static field');
    await null;
    note('static field resumed');
    return Service.#count;
  })();
  static {
    note('static block');
    this.ready.then((n) => note(`ready ${n}`));
    Service.#count = 7;
  }
  id = note('instance field');
  load = async (): Promise<string> => `loaded by ${this.constructor.name}`;
}
note('after class');
const service = new Service();
note(await service.load());
await Service.ready;
console.log(log);
