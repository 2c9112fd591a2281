import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Icon } from '../../../src/admin/graphics/Icon'
import { Logo } from '../../../src/admin/graphics/Logo'
import { RegionMark } from '../../../src/admin/nav/RegionMark'
import { logoIn, wearing } from '../../support/face'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('how the region looks in the admin UI', (spets) => {
  const shown = async (part: (props: ServerProps) => Promise<ReactNode>) => {
    const { payload } = spets()
    return renderToStaticMarkup(await part({ i18n: { language: 'sv' }, payload } as ServerProps))
  }

  it('is Spets’ own until it has a logo', async () => {
    expect(await shown(Icon)).toMatch(/^<svg aria-label="Spets"/)
    expect(await shown(Logo)).toContain('aria-label="Spets"')
    expect(await shown(RegionMark)).toBe('')
  })

  describe('with a logo', () => {
    it('is its letter as the sign where the logo is wide, and the logo over the menu, on a light plate in the dark', async () => {
      await wearing(spets().payload, { colour: '#8c2f5f' })
      expect(await shown(Icon)).toMatch(/^<svg aria-label="Region Exempel" class="spets-sign".*>E<\/text><\/svg>$/)
      for (const part of [RegionMark, Logo])
        expect(await shown(part)).toMatch(/<img alt="Exempels märke" class="[\w-]+ spets-on-plate" src="[^"]*\/api\/logos\/file\/[^"]+"\/>/)
    })

    it('has the logo for dark in the dark theme', async () => {
      const { payload } = spets()
      await wearing(payload, { logoDark: await logoIn(payload, '#ffffff') })
      for (const part of [RegionMark, Logo]) {
        const html = await shown(part)
        expect(html.match(/spets-in-(?:light|dark)/g)).toEqual(['spets-in-light', 'spets-in-dark'])
        expect(html).not.toContain('spets-on-plate')
      }
    })

    it('has the logo itself as the sign where it is as high as wide', async () => {
      const { payload } = spets()
      await wearing(payload, { logo: await logoIn(payload, '#1d2a2b', 40) })
      expect(await shown(Icon)).toMatch(/<img alt="Exempels märke" class="spets-sign spets-on-plate"/)
    })
  })
})
