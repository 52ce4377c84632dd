/** `node:path` for `memfs`, as far as it uses it: paths with `/`, from the directory `/`. */

export const sep = '/';
export const isAbsolute = (path: string): boolean => path.startsWith('/');

export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isAbsolute(path)) parts.push(part);
  }
  const rest = parts.join('/');
  return isAbsolute(path) ? `/${rest}` : rest || '.';
}

export const join = (...paths: string[]): string => normalize(paths.filter((path) => path !== '').join('/'));

export const resolve = (...paths: string[]): string =>
  normalize(paths.reduce((before, path) => (isAbsolute(path) ? path : `${before}/${path}`), '/'));

export const dirname = (path: string): string => {
  const parts = path.replace(/\/+$/, '').split('/');
  parts.pop();
  return parts.join('/') || (isAbsolute(path) ? '/' : '.');
};

export function basename(path: string, suffix = ''): string {
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return suffix !== '' && name !== suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

export function relative(from: string, to: string): string {
  const [there, here] = [resolve(to), resolve(from)].map((path) => path.split('/').filter(Boolean)) as [
    string[],
    string[],
  ];
  let same = 0;
  while (same < there.length && same < here.length && there[same] === here[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

export const posix = { sep, isAbsolute, normalize, join, resolve, dirname, basename, relative };
