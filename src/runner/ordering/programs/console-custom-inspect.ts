const custom = Symbol.for('nodejs.util.inspect.custom');
console.log({ [custom]: () => 'custom text' });
console.log({ [custom]: () => ({ shown: 'instead' }) });
class Money {
  amount = 5;
  [custom](depth: number, options: { depth: number }) {
    return `Money<${this.amount}> ${depth} ${typeof options.depth}`;
  }
}
console.log(new Money(), [new Money()], { m: new Money() });
console.log({ toString: () => 'not used', toJSON: () => 'nor this' });
console.log(`${{ toString: () => 'used' } as unknown as string}`, JSON.stringify({ toJSON: () => 'json' }));
console.dir(new Money());
