'use client'

import { Button } from '@payloadcms/ui'
import type { RefObject } from 'react'
import { useTexts } from '../texts'
import { asFile, asPng, save } from './files'

/** The picture as a file, and on paper. */
export function FileButtons({ svg, year }: { svg: RefObject<SVGSVGElement | null>; year: number }) {
  const { t } = useTexts()
  const name = t('year.files.name', { year })
  const withPicture = (make: (picture: SVGSVGElement) => Promise<Blob> | Blob, ending: string) => async () => {
    if (svg.current) save(await make(svg.current), `${name}.${ending}`)
  }
  return (
    <div className="spets-year__files">
      <Button buttonStyle="secondary" margin={false} onClick={() => void withPicture(asFile, 'svg')()} size="small">
        {t('year.files.svg')}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => void withPicture(asPng, 'png')()} size="small">
        {t('year.files.png')}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => window.print()} size="small">
        {t('year.files.print')}
      </Button>
    </div>
  )
}
