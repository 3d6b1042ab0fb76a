import { describe, expect, it } from 'vitest'
import { plainHtml } from './plain-html.mjs'

const own = '<script src="/enhance/early.js?v=1"></script><script src="/enhance/enhance.js?v=1" defer=""></script>'
const data = '<script type="application/ld+json">{"headline":"시의회 \\u003c/script>"}</script>'

describe('a reader’s page', () => {
  it('is sent without the framework: no script of it, no hint to fetch one, no second copy of the page, no marks', () => {
    const framework = '<script src="/_next/static/chunks/a.js" async=""></script><script id="_R_">self.__next_r="1"</script><script>self.__next_f.push([1,"0:[\\"$\\",\\"p\\"]"])</script>'
    const hint = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'
    const style = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'
    expect(plainHtml(`<head>${hint}${style}${own}${data}</head><body><!--$--><p>강여울<!-- --> 기자</p><!--/$--><!-- -->${framework}</body>`)).toBe(`<head>${style}${own}${data}</head><body><p>강여울 기자</p></body>`)
  })

  it('keeps what a writer typed, also where it looks like a mark or a script', () => {
    const text = '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- --&gt; A --> B</p><pre><code>&lt;link as="script"&gt;</code></pre>'
    expect(plainHtml(text)).toBe(text)
  })

  it.each(['<template id="B:0"></template>', '<div hidden id="S:0"><p>늦은 문단</p></div>', '<template id="P:1"></template>'])('that needs a script to be whole is left as it is: %s', (part) => {
    const page = `<body>${part}<script>$RC("B:0","S:0")</script></body>`
    expect(plainHtml(page)).toBe(page)
  })
})
