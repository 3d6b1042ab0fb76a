import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SitePage } from './site-page'
import { aPaper } from './stories.fixture'

const page = (props: { front?: boolean; section?: string }) => renderToStaticMarkup(<SitePage paper={aPaper} {...props}>본문</SitePage>)

describe('the frame of a page', () => {
  test('begins with the way past the header', () => {
    expect(page({})).toMatch(/^<a href="#main"/)
  })

  test('names the paper as the first heading on the front and as the way home elsewhere', () => {
    expect(page({ front: true })).toMatch(/<h1[^>]*>새벽일보<\/h1>/)
    expect(page({})).not.toContain('<h1')
    expect(page({})).toMatch(/<a href="\/" class="nameplate">새벽일보<\/a>/)
  })

  test('says which section the page belongs to', () => {
    expect([...page({ section: 'opinion' }).matchAll(/href="([^"]+)" aria-current="true"/g)].map(([, href]) => href)).toEqual(['/sections/opinion', '/sections/opinion'])
  })

  test('shows of the masthead what is known and leaves out the rest', () => {
    const html = page({})
    expect(html).toContain('<dt>등록번호</dt><dd>대전, 아00000</dd>')
    expect(html).toContain('청소년보호책임자')
    expect(html).not.toContain('전화')
  })

  test('has its name as a picture where the paper has a logo, in the dark theme its own, and is called the same', () => {
    const logo = { mediaId: '00000000-0000-4000-8000-000000000000', src: '/media/ab/logo.webp', width: 320, height: 80 }
    const drawn = (logoDark: typeof logo | null) => renderToStaticMarkup(<SitePage paper={{ ...aPaper, look: { accent: '#1a5490', accentDark: '#93c5fd', logo, logoDark } }} front>본문</SitePage>)
    expect(drawn(null)).toContain('<img src="/media/ab/logo.webp" width="320" height="80" alt="새벽일보" class="logo"/></h1>')
    expect(drawn({ ...logo, src: '/media/ab/dark.webp' })).toMatch(/class="logo logo-light"\/><img src="\/media\/ab\/dark.webp"[^>]*class="logo logo-dark"/)
  })

  test('leaves a section out of its lines that is hidden', () => {
    const [first, ...others] = aPaper.sections
    if (!first) throw new Error('the paper has no sections')
    expect(renderToStaticMarkup(<SitePage paper={{ ...aPaper, sections: [{ ...first, isHidden: true }, ...others] }}>본문</SitePage>)).not.toContain(`/sections/${first.slug}"`)
  })

  test('leaves the date to the reader’s own browser', () => {
    expect(page({})).toContain('<today-date></today-date>')
  })
})
