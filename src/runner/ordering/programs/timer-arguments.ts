setTimeout((a: string, b: number) => console.log(a, b), 5, 'a', 2);
setTimeout((...rest: unknown[]) => console.log(rest), 20);
