import { describe, expect, it } from 'vitest'
import { sourceSet } from '../../../src/web/prose/pictureFiles'

const sized = (name: string, width: number) => ({ url: `/${name}.webp`, width })

describe('what a browser chooses among', () => {
  it('has each width once, as HTML demands, also of a picture that is narrower than its sizes', () => {
    const sizes = { small: sized('480', 480), medium: sized('700', 700), large: sized('700', 700) }
    expect(sourceSet({ sizes }, (url) => url)).toBe('/480.webp 480w, /700.webp 700w')
  })
})
