const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

class Semaphore {
  #free: number;
  #waiting: (() => void)[] = [];
  constructor(places: number) {
    this.#free = places;
  }
  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift(); // first come, first served
      if (next) next();
      else this.#free += 1;
    }
  }
}

async function download(file: string) {
  console.log(`${file}: start`);
  await sleep(file === 'a.png' ? 1500 : 700);
  console.log(`${file}: done`);
}

const two = new Semaphore(2);
const files = ['a.png', 'b.png', 'c.png', 'd.png', 'e.png'];
await Promise.all(files.map((file) => two.use(() => download(file))));
