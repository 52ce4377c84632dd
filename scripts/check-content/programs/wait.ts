// Waits for the milliseconds it is given and does nothing else: what a program's time is compared with.
export {};

await new Promise<void>((done) => setTimeout(done, Number(process.argv[2])));
