import { fill, type Strings } from '#i18n/strings.ts';
import { linkHash } from './place.ts';
import { encodeProgram, MAX_SOURCE } from './share-code.ts';

/** What carries a program out of the page: a link, a file. */
export class Share {
  readonly #box: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #said: HTMLElement;
  readonly #texts: Strings['playground'];

  /**
   * @param parts `box` is shown with a link in its `field`; `said` is a live region that tells what was done
   */
  constructor(
    parts: { box: HTMLElement; field: HTMLInputElement; said: HTMLElement },
    texts: Strings['playground'],
  ) {
    this.#box = parts.box;
    this.#field = parts.field;
    this.#said = parts.said;
    this.#texts = texts;
    this.#field.addEventListener('focus', () => this.#field.select());
  }

  /** Shows a link to the program and copies it. */
  async link(source: string): Promise<void> {
    const code = await encodeProgram(source);
    if (code === undefined) {
      this.clear();
      const [n, most] = [source.length, MAX_SOURCE].map((count) => count.toLocaleString('en'));
      this.#said.textContent = fill(this.#texts.tooLong, { n: n!, most: most! });
      return;
    }
    const address = new URL(location.href);
    address.hash = linkHash(code);
    this.#field.value = address.href;
    this.#box.hidden = false;
    const isCopied = await navigator.clipboard.writeText(address.href).then(
      () => true,
      () => false,
    );
    this.#said.textContent = isCopied ? this.#texts.copied : this.#texts.notCopied;
    if (!isCopied) this.#field.focus();
  }

  /** Saves the program as a file that Node runs as it is, and says which and why. */
  async download(source: string): Promise<void> {
    this.clear();
    const { nodeFile } = await import('#runner/typescript/node-file.ts');
    const { downloaded, downloadedAsJavaScript, moreThanTypes, needsPackages } = this.#texts;
    const { name, text, because, install } = nodeFile(source, needsPackages);
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    const said =
      because === undefined
        ? fill(downloaded, { name })
        : fill(downloadedAsJavaScript, { name, what: moreThanTypes[because] });
    const needs = install === undefined ? [] : [`(${fill(needsPackages, { command: install })})`];
    this.#said.textContent = [said, ...needs].join(' ');
  }

  /** Takes away what no longer holds: the program has changed, or another is shown. */
  clear(): void {
    this.#box.hidden = true;
    this.#said.textContent = '';
  }
}
