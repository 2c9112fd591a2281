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
      <div
        aria-label={t('login.factor.picture')}
        className="spets-set-up__picture"
        dangerouslySetInnerHTML={{ __html: renderSVG(setUp.address, { border: 2 }) }}
        role="img"
      />
      <p>{t('login.factor.byHand')}</p>
      <code className="spets-set-up__secret">{inGroups(setUp.secret)}</code>
    </div>
  )
}

const inGroups = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')
