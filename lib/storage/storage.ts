/** Where files live. Keys are relative paths of `[a-z0-9./-]`, chosen by us, never by the person who uploads. */
export type Storage = {
  /** Writes whole or not at all; an existing key is replaced. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or null when there are none. */
  get(key: string): Promise<Uint8Array | null>
  /** Removes if there; no error when it is not. */
  remove(key: string): Promise<void>
}

/** Whether a key is one that we would make: no climbing, no absolute path, no disguise. */
export function isStorageKey(key: string): boolean {
  return /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.[a-z0-9]{1,5}$/.test(key) && key.length <= 200
}
