'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../texts'

const widths = ['wide', 'phone'] as const

/** Beside a form, what readers will see of it as it is saved. Payload's own has no name for its frame, and other words. */
export function Beside() {
  const { t } = useTexts()
  const { isLivePreviewing, shouldRenderIframe, url } = useLivePreviewContext()
  const [width, setWidth] = useState<(typeof widths)[number]>('wide')
  const group = useId()
  const place = useRef<HTMLElement>(null)
  const wasShown = useRef(isLivePreviewing)
  // On a phone it stands below the form: whoever opens it is led there.
  useEffect(() => {
    if (isLivePreviewing && !wasShown.current) place.current?.scrollIntoView({ block: 'nearest' })
    wasShown.current = isLivePreviewing
  }, [isLivePreviewing])
  if (!isLivePreviewing || !shouldRenderIframe || !url) return null
  return (
    <aside aria-label={t('setTime.beside.name')} className="spets-beside" ref={place}>
      <div className="spets-beside__bar">
        <p>{t('setTime.beside.saved')}</p>
        <fieldset>
          <legend className="spets-hidden">{t('setTime.beside.width')}</legend>
          {widths.map((each) => (
            <label key={each}>
              <input checked={width === each} name={group} onChange={() => setWidth(each)} type="radio" /> {t(`setTime.beside.${each}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <iframe className={`spets-beside__page spets-beside__page--${width}`} src={url} title={t('setTime.beside.name')} />
    </aside>
  )
}
