'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'

/** Recovery codes that have just been made, to be kept now or never. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTexts()
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)

  async function copy() {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setOutcome('copied')
    } catch (error) {
      // Browsers let pages copy only over https or on one's own machine.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error
      setOutcome('notCopied')
    }
  }

  return (
    <Notice kind="warning">
      <p>{t('login.factor.codesHelp')}</p>
      <ul className="spets-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} type="button">
        {t('login.factor.copy')}
      </Button>
      <p aria-live="polite">{outcome && t(`login.factor.${outcome}`)}</p>
    </Notice>
  )
}
