import { createHash } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `sun_path` holds 108 bytes on Linux and 104 on macOS, its closing zero included. */
const SOCKET_PATH_LIMIT_BYTES = 100;

function fits(path: string): boolean {
  return Buffer.byteLength(path) < SOCKET_PATH_LIMIT_BYTES;
}

/** Makes a folder that only we may enter; refuses one that somebody else laid there first. */
async function ownFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const stats = await lstat(path);
  if (!stats.isDirectory() || stats.uid !== process.getuid?.() || (stats.mode & 0o077) !== 0) {
    throw new Error(`${path} belongs to another user or is open to others; remove it.`);
  }
}

/**
 * Where Redis of `folder` (absolute) listens: inside it, or, where that path is too long for a
 * socket, in a private folder for temporary files whose name is always the same for this `folder`.
 */
export async function socketPath(folder: string): Promise<string> {
  const inside = join(folder, 'redis.sock');
  if (fits(inside)) return inside;
  const name = `postbag-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const roots = [tmpdir(), '/tmp'];
  const short = roots
    .map((root) => join(root, name))
    .find((path) => fits(join(path, 'redis.sock')));
  if (short === undefined) throw new Error(`DATA_DIR is too deep for a socket: ${folder}`);
  await ownFolder(short);
  return join(short, 'redis.sock');
}
