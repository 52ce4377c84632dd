class Base {
  name = 'base';
  async start(): Promise<string> {
    console.log('base start', this.name);
    await null;
    return this.describe();
  }
  describe(): string {
    return 'base';
  }
}
class Derived extends Base {
  override name = 'derived';
  override async start(): Promise<string> {
    console.log('before super');
    const text = await super.start();
    const direct = super.describe();
    const arrow = async () => super.describe();
    return `${text} ${direct} ${await arrow()}`;
  }
  override describe(): string {
    return `derived of ${super.describe()}`;
  }
}
console.log(await new Derived().start());
class Made {
  value: number;
  private constructor(value: number) {
    this.value = value;
  }
  static async create(): Promise<Made> {
    await null;
    return new this(5);
  }
}
console.log(await Made.create());
