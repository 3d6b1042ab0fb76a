import { playerAddress } from './player-address'

/**
 * Plays a video on the page once its card is clicked. Before that nothing is asked of the other site, not even a preview picture. The
 * link stays below the player: it is where the video lives. Cards whose provider has no player, and clicks that want a new tab, are
 * links as ever.
 */
export function playEmbedsHere(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('figure.embed > a') : null
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    // The newsroom shows articles too, and its policy has no players.
    const address = location.pathname.startsWith('/admin') ? null : playerAddress(link.href)
    if (!address || link.parentElement?.querySelector('iframe')) return
    event.preventDefault()
    const frame = player(address, link)
    link.before(frame)
    // The keyboard goes on where the link was pressed.
    frame.focus()
  })
}

function player(address: string, link: HTMLAnchorElement): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.className = link.pathname.startsWith('/shorts/') ? 'embed-player embed-player-tall' : 'embed-player'
  frame.title = (link.querySelector('strong') ?? link).textContent?.trim() ?? ''
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
  frame.allowFullscreen = true
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.src = address
  return frame
}
