/** Types of `page-cache.mjs`, which Next loads by itself and therefore is plain JavaScript. Shapes are Next's own and opaque to us. */
export default class PageCache {
  constructor(context: { fs: object; flushToDisk: boolean; serverDistDir: string; maxMemoryCacheSize: number; revalidatedTags: string[] })
  get(key: string, context: object): Promise<object | null>
  set(key: string, value: object | null, context: object): Promise<void>
}
