'use client'

import { useAllFormFields, useDebounce } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import type { ProblemDetails } from '../../errors'
import type { UnsavedPreview } from '../../mail'
import { post } from '../http'
import { useTexts } from '../texts'
import type { Shown } from './PaneSettings'

/** How long the typing must rest before the preview is made anew, in milliseconds. */
const rest = 350

interface Preview {
  value: UnsavedPreview | null
  problem: ProblemDetails | null
  loading: boolean
  retry: () => void
}

/** The form around it as a mail, made anew when what is written, or how it is shown, has changed. */
export function useUnsavedPreview(id: string | null, locale: string, { language, contact }: Shown): Preview {
  const { t } = useTexts()
  const [fields] = useAllFormFields()
  const values = useMemo(() => JSON.stringify(reduceFieldsToValues(fields, true)), [fields])
  const rested = useDebounce(values, rest)
  const [turn, setTurn] = useState(0)
  const asked = `${turn} ${locale} ${language} ${contact?.id ?? ''} ${rested}`
  const [state, setState] = useState<{ value: UnsavedPreview | null; problem: ProblemDetails | null; settled: string | null }>({
    value: null,
    problem: null,
    settled: null,
  })

  useEffect(() => {
    const controller = new AbortController()
    const body = { id, locale, language, contact: contact?.id ?? null, values: JSON.parse(rested) as unknown }
    post<UnsavedPreview>(t, '/api/newsletters/preview', body, controller.signal).then(
      (answer) =>
        setState((before) =>
          answer.ok
            ? { value: answer.value, problem: null, settled: asked }
            : { value: before.value, problem: answer.problem, settled: asked },
        ),
      // Asked anew meanwhile.
      () => undefined,
    )
    return () => controller.abort()
  }, [asked, contact?.id, id, language, locale, rested, t])

  return { value: state.value, problem: state.problem, loading: state.settled !== asked, retry: () => setTurn((before) => before + 1) }
}
