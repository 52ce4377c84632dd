const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class Account {
  #balance = 0;
  readonly owner: string;
  static count = 0;
  constructor(owner: string) {
    this.owner = owner;
    Account.count += 1;
  }
  async deposit(amount: number): Promise<this> {
    await null;
    this.#balance += amount;
    console.log(this.owner, this.#balance);
    return this;
  }
  get balance(): number {
    return this.#balance;
  }
  static async open(owner: string): Promise<Account> {
    await sleep(15);
    return new Account(owner);
  }
}
class Saver extends Account {
  override async deposit(amount: number): Promise<this> {
    console.log('saving');
    return super.deposit(amount * 2);
  }
}
const account = await Account.open('Ann');
await (await account.deposit(5)).deposit(6);
const saver = new Saver('Bo');
await Promise.all([saver.deposit(1), account.deposit(1)]);
console.log(account.balance, saver.balance, Account.count);
