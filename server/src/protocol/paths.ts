/** A path as seen from a folder, both absolute and with slashes: what lies elsewhere begins with `..`. */
export function pathFrom(folder: string, path: string): string {
  const base = folder.split('/').filter(Boolean);
  const parts = path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

/** The absolute path that a relative one stands for; one that is absolute already stays as it is. */
export function pathAt(folder: string, relative: string): string {
  if (relative.startsWith('/') || /^[a-z]:\//i.test(relative)) return relative;
  const parts = folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length > 1) parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/') || '/';
}

/** A path as people write it; one with a stray `%` is taken as it is. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The name of the file that a URI is of; '' where it ends with a slash. */
export function nameOfFile(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}
