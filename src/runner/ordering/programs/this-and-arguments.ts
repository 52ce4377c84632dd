const o = {
  name: 'o',
  async m(..._args: number[]): Promise<string> {
    const arrow = async (): Promise<string> => {
      await null;
      return `${this.name} ${arguments.length}`;
    };
    return arrow();
  },
};
console.log(await o.m(1, 2, 3));
console.log(this);
