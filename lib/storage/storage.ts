/** Where files live. Keys are relative paths of `[a-z0-9./-]`, chosen by us, never by the person who uploads. */
export type Storage = {
  /** Writes whole or not at all; an existing key is replaced. Throws `StorageFullError` when there is no room. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or null when there are none. */
  get(key: string): Promise<Uint8Array | null>
  /** Removes if there; no error when it is not. */
  remove(key: string): Promise<void>
}

/** There is no room left. Expected, so whoever stores something tells the person instead of failing. */
export class StorageFullError extends Error {
  override name = 'StorageFullError'
}

/** Nobody has said where files are kept. Expected like a full one. */
export class StorageMissingError extends Error {
  override name = 'StorageMissingError'
}

/** Whether a key is one that we would make: no climbing, no absolute path, no disguise. */
export function isStorageKey(key: string): boolean {
  return /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.[a-z0-9]{1,5}$/.test(key) && key.length <= 200
}

/** The key, or an error: a wrong one is our own mistake. */
export function checkedKey(key: string): string {
  if (!isStorageKey(key)) throw new Error('not a storage key')
  return key
}
