import { existsSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

// PostgreSQL refuses to run as root, so root lends it to the user that every Unix has.
const NOBODY = { uid: 65534, gid: 65534 };

export const isRoot = process.getuid?.() === 0;

/** Where root keeps what the server's user must read while the clone lies in a folder that only root may enter. */
export const SHARED_FOLDER = '/var/lib/sepucuk';

/**
 * Who runs the server, as options of `spawn`: oneself, or where one is root whoever owns the database already.
 *
 * @throws when the database belongs to somebody else, and one is not root
 */
export function serverUser(data: string): { uid?: number; gid?: number } {
  const owner = existsSync(data) ? statSync(data) : undefined;
  if (isRoot) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
  if (owner && owner.uid !== process.getuid?.())
    throw new Error(
      `The database in ${data} belongs to another user. Start as that user, or set DATA_DIR to another folder.`,
    );
  return {};
}

/** Whether everybody may pass through the folders that lead to `path`, and through (or run) `path` itself. */
export async function isOpen(path: string): Promise<boolean> {
  if (!((await stat(path)).mode & 0o001)) return false;
  return path === dirname(path) || isOpen(dirname(path));
}
