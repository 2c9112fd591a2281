'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { ask } from '../http'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'

interface Result {
  rows: number
  added: number
  known: number
  wrong: number
  problems: { row: number; detail: string }[]
}

/** Takes the list of suppressed addresses out as a file, and reads one in. */
export function ListFile() {
  const { t } = useTexts()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const help = useId()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<Result | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    setBusy(true)
    setResult(null)
    setProblem(null)
    const body = new FormData()
    body.set('file', file)
    const answer = await ask<Result>(t, '/api/suppressions/import', { method: 'POST', body })
    target.value = ''
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem)
    setResult(answer.value)
    router.refresh()
  }

  return (
    <div className="spets-listfile">
      <div className="spets-listfile__buttons">
        <Button buttonStyle="secondary" el="anchor" margin={false} size="small" url="/api/suppressions/export">
          {t('suppressing.export')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={busy}
          extraButtonProps={{ 'aria-describedby': help }}
          margin={false}
          onClick={() => input.current?.click()}
          size="small"
        >
          {t(busy ? 'suppressing.importing' : 'suppressing.import')}
        </Button>
        <input
          accept=".xlsx,.csv"
          aria-label={t('suppressing.file')}
          hidden
          onChange={(event) => void read(event)}
          ref={input}
          type="file"
        />
      </div>
      <p id={help}>{t('suppressing.help')}</p>
      {problem && <Failure problem={problem} />}
      {result && <Came result={result} />}
    </div>
  )
}

/** What reading in a file came to, and which rows to mend. */
function Came({ result: { problems, ...numbers } }: { result: Result }) {
  const { t } = useTexts()
  return (
    <Notice announce kind={numbers.wrong > 0 ? 'warning' : 'success'}>
      <p>{t('suppressing.done', numbers)}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ row, detail }) => (
            <li key={row}>{detail}</li>
          ))}
        </ul>
      )}
      {numbers.wrong > problems.length && <p>{t('suppressing.more')}</p>}
    </Notice>
  )
}
