class Account {
  #balance = 0;
  #lock: Promise<unknown> = Promise.resolve();
  async #add(amount: number): Promise<number> {
    const before = this.#balance;
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.#balance = before + amount;
    return this.#balance;
  }
  addUnsafely(amount: number): Promise<number> {
    return this.#add(amount);
  }
  add(amount: number): Promise<number> {
    const result = this.#lock.then(() => this.#add(amount));
    this.#lock = result;
    return result;
  }
  static has(value: object): boolean {
    return #balance in value;
  }
}
const lost = new Account();
console.log(await Promise.all([lost.addUnsafely(10), lost.addUnsafely(5)]));
const kept = new Account();
console.log(await Promise.all([kept.add(10), kept.add(5)]));
console.log(Account.has(kept), Account.has({}), kept);
