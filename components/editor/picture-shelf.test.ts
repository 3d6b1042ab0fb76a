import { expect, test, vi } from 'vitest'
import { PictureShelf } from './picture-shelf'

const picture = { src: '/media/a.webp', width: 4, height: 3, blur: null, alt: '', caption: '', credit: '' }

test('pictures that the page does not know are asked for together, once, and whoever listens is told', async () => {
  const fetchPictures = vi.fn(() => Promise.resolve({ new: picture }))
  const shelf = new PictureShelf({ old: picture }, fetchPictures)
  const told = vi.fn()
  shelf.subscribe(told)
  expect([shelf.want('old'), shelf.want('new'), shelf.want('lost'), shelf.want('new'), shelf.want(null)]).toEqual([picture, null, null, null, null])
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
  expect(fetchPictures.mock.calls).toEqual([[['new', 'lost']]])
  expect([shelf.want('new'), shelf.want('lost')]).toEqual([picture, null])
  expect(fetchPictures).toHaveBeenCalledTimes(1)
})

test('pictures are asked for again when the server was away', async () => {
  const fetchPictures = vi.fn<() => Promise<Record<string, typeof picture>>>().mockRejectedValueOnce(new Error('away')).mockResolvedValueOnce({ new: picture })
  const shelf = new PictureShelf({}, fetchPictures)
  const told = vi.fn()
  shelf.subscribe(told)
  shelf.want('new')
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
  expect(shelf.want('new')).toBeNull()
  await vi.waitFor(() => expect(shelf.get('new')).toEqual(picture))
})
