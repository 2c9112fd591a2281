'use client'

import { useFormFields } from '@payloadcms/ui'
import { isColour } from '../../domain/colours'
import type { ShownLook } from '../../mail'
import { previewPage } from '../sending/previewPage'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { useLoaded } from '../useLoaded'

/** The looks that mails can have, side by side in the colours of the form; the one that is chosen is marked. */
export function MailLooks() {
  const { t } = useTexts()
  const [colour, dark, chosen] = useFormFields(([fields]) =>
    ['face.colour', 'face.colourDark', 'face.mailLook'].map((path) => {
      const value: unknown = fields[path]?.value
      return typeof value === 'string' ? value : ''
    }),
  ) as [string, string, string]
  const { value: looks, problem, reload } = useLoaded<ShownLook[]>(addressOf(colour, dark))
  return (
    <section aria-label={t('admin.mailLooks.title')} className="field-type spets-looks">
      <h3 className="spets-look__title">{t('admin.mailLooks.title')}</h3>
      <p className="spets-help">{t('admin.mailLooks.about')}</p>
      {problem && <Failure onRetry={reload} problem={problem} />}
      <ul className="spets-looks__list">
        {looks?.map(({ html, look }) => (
          <li className="spets-looks__one" key={look}>
            <p className="spets-looks__name">
              {t(`admin.mailLooks.looks.${look}`)}
              {look === chosen && <strong> · {t('admin.mailLooks.chosen')}</strong>}
            </p>
            <iframe
              className="spets-looks__frame"
              sandbox=""
              srcDoc={previewPage(html, 'html', 'light')}
              tabIndex={-1}
              title={t('admin.mailLooks.frame', { look: t(`admin.mailLooks.looks.${look}`) })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A colour that is half written is not asked for. */
function addressOf(colour: string, dark: string): string {
  const asked = new URLSearchParams()
  if (isColour(colour)) asked.set('colour', colour)
  if (isColour(dark)) asked.set('colourDark', dark)
  return `/api/globals/publisher/mail-looks?${asked}`
}
