'use client'

import { renderSVG } from 'uqr'
import type { SetUp } from '../../domain/login/setUp'
import { useTexts } from '../texts'

/** What the app on the phone is given: as a QR code, and as a key to type. Drawn here, and sent nowhere. */
export function SetUpBox({ setUp }: { setUp: SetUp }) {
  const { t } = useTexts()
  return (
    <div className="spets-set-up">
      <p>{t('login.factor.scan')}</p>
      <figure className="spets-set-up__picture">
        <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: renderSVG(setUp.address, { border: 2 }) }} />
        <figcaption className="spets-hidden">{t('login.factor.picture')}</figcaption>
      </figure>
      <p>{t('login.factor.byHand')}</p>
      <code className="spets-set-up__secret">{inGroups(setUp.secret)}</code>
    </div>
  )
}

const inGroups = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')
