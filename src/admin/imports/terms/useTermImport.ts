'use client'

import { useState } from 'react'
import type { ProblemDetails } from '../../../errors'
import type { TermImportAnswer } from '../../../imports'
import { ask } from '../../http'
import { useTexts } from '../../texts'

/**
 * The way of an import of terms. `result` is the dry run of exactly the file that is chosen: another file takes it away, and
 * only with it can anything be read in. `done` is what became of it.
 */
export function useTermImport() {
  const { t } = useTexts()
  const [file, setFile] = useState<File | null>(null)
  const [result, setResult] = useState<TermImportAnswer | null>(null)
  const [done, setDone] = useState<TermImportAnswer | null>(null)
  const [busy, setBusy] = useState<'check' | 'load' | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  const choose = (chosen: File | null) => {
    setFile(chosen)
    setResult(null)
    setProblem(null)
  }

  async function send(what: 'check' | 'load', take: (answer: TermImportAnswer) => void) {
    setBusy(what)
    setProblem(null)
    const answer = await ask<TermImportAnswer>(t, '/api/terms/import', {
      method: 'POST',
      body: formOf(file, what === 'load' ? result : null),
    })
    setBusy(null)
    if (answer.ok) return take(answer.value)
    setResult(null)
    setProblem(answer.problem)
  }

  const startOver = () => {
    choose(null)
    setDone(null)
  }
  return { busy, problem, result, done, choose, startOver, check: () => send('check', setResult), load: () => send('load', setDone) }
}

/** @param seen what is carried out; null to be told what would happen */
function formOf(file: File | null, seen: TermImportAnswer | null): FormData {
  const form = new FormData()
  if (file) form.set('file', file)
  form.set('dryRun', String(seen === null))
  if (seen) form.set('plan', seen.plan)
  return form
}
