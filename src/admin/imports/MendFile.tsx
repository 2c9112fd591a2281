'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import type { Translate } from '../../i18n'
import type { Answer } from '../http'
import type { MendFileAnswer } from './importRequest'

interface Props {
  /** How many they are. */
  errors: number
  read: (t: Translate) => Promise<Answer<MendFileAnswer>>
}

/** The rows that did not go in, as a file to mend and read in again. */
export function MendFile({ errors, read }: Props) {
  const { t, n } = useTexts()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  if (errors === 0) return null

  const download = async () => {
    setBusy(true)
    const answer = await read(t)
    setBusy(false)
    if (answer.ok) saveFile(answer.value.content, answer.value.name)
    setProblem(answer.ok ? null : answer.problem)
  }

  return (
    <div className="spets-mend">
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void download()}>
        {busy ? t('admin.importing.mending') : n('admin.importing.mend', errors)}
      </Button>
      <p className="spets-help">{t('admin.importing.mendAbout')}</p>
      {problem && <Failure problem={problem} />}
    </div>
  )
}

/** Lets the browser save a file under a name. */
function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
