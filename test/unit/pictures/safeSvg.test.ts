import { describe, expect, it } from 'vitest'
import { safeSvg } from '../../../src/pictures/safeSvg'

const svg = (within: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${within}</svg>`

const shape = '<path d="M0 0h10v10z" fill="#1a6b4f"/>'

describe('safeSvg', () => {
  it('keeps what is drawn', () => {
    const logo = svg(`<title>Region</title><g transform="translate(1 1)">${shape}<text x="1" y="9">Å &amp; Ö</text></g>`)
    expect(safeSvg(logo)).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Region</title><g transform="translate(1 1)">${shape}<text x="1" y="9">Å &amp; Ö</text></g></svg>`,
    )
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script with a prefix', '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'],
    ['a foreign document', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x"/></body></foreignObject>'],
    ['a picture from elsewhere', '<image href="https://evil.example/a.png"/>'],
    ['a link', '<a href="javascript:alert(1)"><path d="M1 1"/></a>'],
    ['what moves', '<animate attributeName="href" values="javascript:alert(1)"/><set attributeName="onload" to="alert(1)"/>'],
    ['what reacts', '<rect onload="alert(1)" onclick="alert(1)" width="1"/>'],
    ['a use of another file', '<use href="https://evil.example/a.svg#x"/><use xlink:href="data:image/svg+xml,x"/>'],
    ['a fill from elsewhere', '<rect fill="url(https://evil.example/#a)" style="fill:url(//evil.example#a)" width="1"/>'],
    ['a style that fetches', '<style>@import "https://evil.example/a.css"; .a{fill:url("https://evil.example#a")}</style>'],
    ['a style with a trick', '<style>.a{fill:u\\72l(https://evil.example)}</style><rect style="background:url(x)" width="1"/>'],
    ['a remark and an instruction', '<!-- evil --><?xml-stylesheet href="https://evil.example/a.css"?>'],
  ])('takes away %s', (_, bad) => {
    const safe = safeSvg(svg(bad + shape))
    expect(safe).toContain(shape)
    expect(safe).not.toMatch(/evil|script|alert|on(load|click)|data:|import|<a |foreign|animate|<set|<image|url\(/i)
  })

  it('keeps references within the drawing, and simple styles', () => {
    const within =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><style>.b{fill:#123456; behavior:url(x)}</style><rect class="b" stroke="url(#a)" width="2"/><use xlink:href="#a"/>'
    const safe = safeSvg(svg(within))
    expect(safe).toContain('stroke="url(#a)"')
    expect(safe).toContain('<use href="#a"/>')
    expect(safe).toContain('<style>.b{fill:#123456}</style>')
  })

  it('gives what has a size a box to be drawn in', () =>
    expect(safeSvg(svg(shape, 'width="30px" height="20"'))).toContain('width="30px" height="20" viewBox="0 0 30 20"'))

  it.each([
    ['another document', '<html><path d="M0 0"/></html>'],
    ['what is not well-formed', '<svg><path d="M0 0"></svg>'],
    ['entities of its own', '<!DOCTYPE svg [<!ENTITY a "b">]><svg><text>&a;</text></svg>'],
    ['nothing that is drawn', svg('<script>draw()</script><image href="a.png"/>')],
    ['what is too large', svg(shape + ' '.repeat(500_000))],
  ])('finds no logo in %s', (_, source) => expect(safeSvg(source)).toBeNull())
})
