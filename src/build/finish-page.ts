import { createHash } from 'node:crypto';

/** The hash of an inline script or style, as a content security policy names it. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The last step for each built page: one `<style>` instead of one per component, short scope classes, and the
 * content security policy with the hashes of just what stands in this page. Astro's own policy lists every script
 * of the site on every page, and hashes do not compress: that is a kilobyte of a page's twenty.
 * @param html a built page with a `<head>`
 * @param frameScript the script of the sandbox's frame, which inherits the page's policy
 */
export function finishPage(html: string, frameScript: string): string {
  const short = shortenScopes(mergeStyles(html));
  return short.replace('<meta charset="utf-8">', (charset) => `${charset}${policyMeta(short, frameScript)}`);
}

function mergeStyles(html: string): string {
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css ?? '');
  let isFirst = true;
  return html.replaceAll(/<style>[^]*?<\/style>/g, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<style>${styles.join('').replaceAll('\n', '')}</style>`;
  });
}

/** `astro-cwpwu5lr` becomes `a-1`: no script knows these names. */
function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replaceAll(/\bastro-[a-z0-9]{8}\b/g, (name) => {
    if (!names.has(name)) names.set(name, `a-${names.size.toString(36)}`);
    return names.get(name)!;
  });
}

function policyMeta(html: string, frameScript: string): string {
  const inline = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text]) => policyHash(text ?? ''));
  const scripts = new Set([...inline(/<script>([^]*?)<\/script>/g), policyHash(frameScript)]);
  const styles = new Set(inline(/<style>([^]*?)<\/style>/g));
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...scripts].join(' ')}`,
    // The type checker's worker is a script of this site; the sandbox's workers are made from texts.
    "worker-src 'self' data:",
    `style-src ${[...styles].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    // The sandbox's frame is made from a text and goes nowhere.
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="content-security-policy" content="${policy.join(';')}">`;
}
