/** The few commands of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) that the tests in Firefox need. */

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  message?: string;
}

/** What `script.callFunction` gives, as far as it is used. */
interface CallResult {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

export class BiDi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  #lastId = 0;

  /** Connects to a browser that listens at `address` (`ws://127.0.0.1:PORT`) and begins a session. */
  static async open(address: string): Promise<BiDi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`Nobody answers at ${address}`)), {
        once: true,
      });
    });
    const bidi = new BiDi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Answer));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone'));
      this.#waiting.clear();
    });
  }

  /** @throws what the browser answers when it cannot */
  send(method: string, params: object): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The first tab. */
  async tab(): Promise<Tab> {
    const { contexts } = (await this.send('browsingContext.getTree', {})) as {
      contexts: { context: string }[];
    };
    const [first] = contexts;
    if (first === undefined) throw new Error('The browser has no tab');
    return new Tab(this, first.context);
  }

  close(): void {
    this.#socket.close();
  }

  #receive({ id, type, result, message }: Answer): void {
    const waiting = this.#waiting.get(id ?? -1);
    if (waiting === undefined) return;
    this.#waiting.delete(id ?? -1);
    if (type === 'error') waiting.reject(new Error(message));
    else waiting.resolve(result);
  }
}

export class Tab {
  readonly #bidi: BiDi;
  readonly #context: string;

  constructor(bidi: BiDi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  async open(url: string): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  /**
   * Calls a function in the page with texts; it must need nothing of its surroundings. Its result, which must be a
   * text or a promise of one, comes back.
   * @throws when it throws
   */
  async call(fn: (...texts: string[]) => string | Promise<string>, ...texts: string[]): Promise<string> {
    const answer = (await this.#bidi.send('script.callFunction', {
      functionDeclaration: String(fn),
      arguments: texts.map((value) => ({ type: 'string', value })),
      target: { context: this.#context },
      awaitPromise: true,
    })) as CallResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'It threw in the page');
    return String(answer.result?.value);
  }
}
