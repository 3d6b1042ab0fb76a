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

  test('leaves the date to the reader’s own browser', () => {
    expect(page({})).toContain('<today-date></today-date>')
  })
})
