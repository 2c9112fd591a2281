import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { labelled } from '../../../src/drawings/pyramid/labelled'
import { numberedPyramid, sizeOf } from '../../../src/drawings/pyramid/numbered'
import { Pyramid } from '../../../src/drawings/pyramid/Pyramid'

const labels = {
  short: ['Bas', 'Bredd', 'Spets'],
  one: ['Allt vi gör tillsammans i länet'],
  long: ['Grundläggande förutsättningar för alla branscher i hela länet', 'Samverkan mellan näringar', 'Internationell spetskompetens'],
  six: ['Grund', 'Kunskap', 'Samverkan', 'Förnyelse', 'Specialisering', 'Spets i världen'],
  compound: ['Verksamhetsutvecklingssamordningsfunktioner', 'Spets'],
}

describe.each(Object.entries(labels))('the labels of a pyramid (%s)', (name, given) => {
  const { fontSize, lines, shape } = labelled(given)

  it('stand within their levels, none upon another', () => {
    for (const [row, level] of shape.levels.entries()) {
      const [topLeft = 0, , , bottomLeft = 0] = level.corners.map(([across]) => across)
      for (const { text, x, y } of lines[row] ?? []) {
        const top = y - fontSize * 0.8
        const share = (top - level.top) / (level.bottom - level.top)
        const left = topLeft + (bottomLeft - topLeft) * share
        expect(x - (text.length * fontSize * 0.58) / 2, text).toBeGreaterThanOrEqual(left)
        expect(top, text).toBeGreaterThanOrEqual(level.top)
        expect(y, text).toBeLessThanOrEqual(level.bottom - 2)
      }
      const heights = (lines[row] ?? []).map(({ y }) => y)
      for (const [place, y] of heights.entries()) if (place > 0) expect(y - (heights[place - 1] ?? 0)).toBeGreaterThanOrEqual(fontSize)
    }
  })

  it('are there from the lowest level up', () => {
    const said = lines.toReversed().map((each) => each.map(({ text }) => text).join(' '))
    if (name === 'compound') expect(said[0]?.replace(/- /g, '')).toBe(given[0])
    else expect(said).toEqual(given)
  })

  it('lie on levels that are told apart in black and white, the lowest the darkest', () => {
    const inks = shape.levels.map(({ ink }) => ink)
    expect(new Set(inks).size).toBe(given.length)
    expect(inks).toEqual(inks.toSorted((one, other) => one - other))
  })
})

describe('a pyramid', () => {
  const drawn = renderToStaticMarkup(
    createElement(Pyramid, {
      id: 'model',
      title: 'Base – Breadth – Peak',
      lang: 'en',
      description: 'Tre nivåer.',
      describedBy: 'more',
      levels: labels.short.map((label) => ({ key: label, label, lang: label === 'Bas' ? 'sv' : undefined })),
    }),
  )

  it('has its name and words within it', () => {
    expect(drawn).toMatch(/^<svg aria-describedby="model-desc more" aria-labelledby="model-title" role="img"/)
    expect(drawn).toContain('<title id="model-title" lang="en">Base – Breadth – Peak</title><desc id="model-desc">Tre nivåer.</desc>')
    expect(drawn).toContain('<g lang="sv">')
  })

  it('has its looks in attributes, in the colour of the text around', () => {
    expect(drawn).not.toMatch(/style=|#[0-9a-f]{3,6}/)
    expect(drawn.match(/<polygon[^>]*stroke="currentColor"/g)).toHaveLength(3)
  })
})

describe('a pyramid without letters', () => {
  it('has a number in each level, however many there are', () => {
    for (const count of [1, 3, 6, 12]) {
      const svg = numberedPyramid(count)
      expect(svg).not.toContain('<text')
      expect(svg.match(/<polygon/g)).toHaveLength(count)
      expect(svg.match(/<path [^>]*scale/g)).toHaveLength(count + Math.max(0, count - 9))
    }
  })

  it('is drawn as a picture where there is no font', async () => {
    const { format, height, width } = await sharp(
      await sharp(Buffer.from(numberedPyramid(3, 3)))
        .png()
        .toBuffer(),
    ).metadata()
    expect([format, width, height]).toEqual(['png', sizeOf(3).width * 3, sizeOf(3).height * 3])
  })
})
