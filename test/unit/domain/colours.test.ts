import { describe, expect, it } from 'vitest'
import { contrast, holdsOn, mixed, nearestReadable } from '../../../src/domain/colours'
import { accents, grounds, mustHoldOn, worn } from '../../../src/domain/face'

describe('contrast', () => {
  it('is counted as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#1a6b4f', '#1a6b4f')).toBe(1)
  })
})

describe('nearestReadable', () => {
  it('leaves a colour that can be read', () => expect(nearestReadable('#0b5c5e', ['#ffffff'])).toBe('#0b5c5e'))

  it.each(['#ffcc00', '#e8a33d', '#00aaff', '#ff0000', '#ffffff', '#7fd37f'] as const)(
    'finds one near %s that can, on light and on dark',
    (colour) => {
      for (const scheme of ['light', 'dark'] as const) {
        const found = nearestReadable(colour, mustHoldOn(scheme))
        expect(holdsOn(found, mustHoldOn(scheme))).toBe(true)
      }
    },
  )

  it('keeps the hue: a yellow stays a yellow, darker', () => {
    const found = nearestReadable('#ffcc00', ['#ffffff'])
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(found.slice(at, at + 2), 16)) as [number, number, number]
    expect(red).toBeGreaterThan(green)
    expect(green).toBeGreaterThan(blue + 60)
  })

  it('goes no further than it must', () => expect(contrast(nearestReadable('#00aaff', ['#ffffff']), '#ffffff')).toBeLessThan(4.7))
})

describe('what a region wears', () => {
  it.each(['#ffcc00', '#000000', '#ffffff', '#8c2f5f', '#2f6b3a'] as const)('can be read whatever it has chosen: %s', (colour) => {
    for (const scheme of ['light', 'dark'] as const) {
      const { colour: text, ink, tint } = worn(colour, scheme)
      expect(holdsOn(text, [...mustHoldOn(scheme), tint])).toBe(true)
      expect(holdsOn(grounds[scheme].text, [tint])).toBe(true)
      expect(contrast(ink, text)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('is worked out for dark where nothing is chosen', () => {
    const { dark, light } = accents({ colour: '#8c2f5f' })
    expect(light.colour).toBe('#8c2f5f')
    expect(dark.colour).not.toBe('#8c2f5f')
    expect(accents({ colour: '#8c2f5f', colourDark: '#ffaadd' }).dark.colour).toBe('#ffaadd')
  })

  it('is what it has always been where it has chosen nothing', () => {
    expect(accents({}).light.colour).toBe('#0b5c5e')
    expect(accents({ colour: 'no colour' }).dark.colour).toBe('#83d3cf')
  })

  it('mixes', () => expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080'))
})
