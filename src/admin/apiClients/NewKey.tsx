'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'

interface Props {
  value: string
  /** Whose texts tell what it is and how it is used. */
  words: 'apiClients' | 'webhooks'
  /** The header that it is about. */
  header: string
}

/** A key that has just been made, to be copied now or never. */
export function NewKey({ header, value, words }: Props) {
  const { t } = useTexts()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)

  async function copy() {
    input.current?.select()
    setOutcome((await isCopied(value)) ? 'copied' : 'notCopied')
  }

  return (
    <Notice kind="warning">
      <p>{t(`${words}.onlyNow`)}</p>
      <label className="spets-key__label" htmlFor={id}>
        {t(`${words}.newKey`)}
      </label>
      <div className="spets-key__value">
        <input
          autoComplete="off"
          className="spets-key__input"
          id={id}
          onFocus={(event) => event.target.select()}
          readOnly
          ref={input}
          spellCheck={false}
          value={value}
        />
        <Button margin={false} onClick={() => void copy()}>
          {t(`${words}.copy`)}
        </Button>
      </div>
      <p aria-live="polite">{outcome && t(`${words}.${outcome}`)}</p>
      <p>{t(`${words}.howTo`, { header })}</p>
    </Notice>
  )
}

/** Browsers let pages copy only over https or on one's own machine. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
