// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { playEmbedsHere } from './embed-player'

beforeAll(() => {
  // happy-dom would ask the network for the player.
  const { happyDOM } = window as unknown as { happyDOM: { settings: { fetch: { interceptor: object } } } }
  happyDOM.settings.fetch.interceptor = { beforeAsyncRequest: () => Promise.resolve(new window.Response('')) }
  playEmbedsHere()
})
afterEach(() => document.body.replaceChildren())

/** A card as the renderer prints it. */
function aCard(href: string, title = '새벽시장의 하루') {
  const figure = document.createElement('figure')
  figure.className = 'embed embed-youtube'
  const link = document.createElement('a')
  link.href = href
  const [strong, small] = [document.createElement('strong'), document.createElement('small')]
  strong.textContent = title
  small.textContent = '유튜브에서 보기'
  if (title !== '') link.append(strong)
  link.append(small)
  figure.append(link)
  document.body.append(figure)
  // The test's browser would go there.
  window.addEventListener('click', (event) => event.preventDefault(), { once: true })
  const click = async (how: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how })
    small.dispatchEvent(event)
    await Promise.resolve()
    return figure.querySelector('iframe')
  }
  return { figure, click }
}

describe('the card of a video', () => {
  test('holds nothing of the other site until it is clicked, then its player with the title', async () => {
    const { figure, click } = aCard('https://youtu.be/abcDEF12345')
    expect(figure.querySelector('iframe, img')).toBeNull()
    const frame = await click()
    expect([frame?.src, frame?.title]).toEqual(['https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1&rel=0', '새벽시장의 하루'])
    expect(figure.querySelector('a')?.textContent).toContain('유튜브에서 보기')
  })

  test('without a title its player is called what the link is called', async () => {
    expect((await aCard('https://youtu.be/abcDEF12345', '').click())?.title).toBe('유튜브에서 보기')
  })

  test.each([[{ ctrlKey: true }], [{ metaKey: true }], [{ shiftKey: true }], [{ button: 1 }]])('is a link for a click with %j', async (how) => {
    expect(await aCard('https://youtu.be/abcDEF12345').click(how)).toBeNull()
  })

  test('of a post stays a link', async () => {
    expect(await aCard('https://x.com/garam/status/1').click()).toBeNull()
  })

  test('once played has one player; its link then leads away', async () => {
    const { figure, click } = aCard('https://youtu.be/abcDEF12345')
    await click()
    window.addEventListener('click', (event) => event.preventDefault(), { once: true })
    await click()
    expect(figure.querySelectorAll('iframe')).toHaveLength(1)
  })
})
