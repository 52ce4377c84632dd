const f = async (): Promise<string> => 'value';
f().then(console.log);
Promise.resolve().then(() => console.log(1)).then(() => console.log(2));
