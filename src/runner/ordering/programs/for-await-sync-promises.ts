const late = (name: string, ms: number): Promise<string> =>
  new Promise((resolve) => setTimeout(() => (console.log('settles', name), resolve(name)), ms));
for await (const name of [late('slow', 60), late('fast', 20), 'plain']) console.log(name);
for await (const name of new Map([['k', late('v', 20)]]).values()) console.log(name);
