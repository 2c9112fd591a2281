'use client'

import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { useTexts } from '../texts'
import { askImport, askToImport } from './importRequest'
import type { ImportResult, ListFacts, Mapping } from './types'

const nothing: ListFacts = { file: null, newsletterBasis: '', invitationBasis: '', source: '' }

/**
 * The way of an import. `result` is the dry run of exactly what stands in the form: any change to the form
 * takes it away, and only with it can anything be loaded. `run` is the import that has been begun.
 */
export function useImport() {
  const { t } = useTexts()
  const [facts, setFacts] = useState(nothing)
  const [result, setResult] = useState<ImportResult | null>(null)
  const [run, setRun] = useState<string | null>(null)
  const [busy, setBusy] = useState<'check' | 'load' | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  const change = (changed: Partial<ListFacts>) => {
    setFacts({ ...facts, ...changed })
    setResult(null)
    setProblem(null)
  }

  const dryRun = async (mapping: Mapping | null, sheet: string | null) => {
    setBusy('check')
    setProblem(null)
    const answer = await askImport(t, { ...facts, mapping, sheet })
    setBusy(null)
    if (answer.ok) return setResult(answer.value)
    setResult(null)
    setProblem(answer.problem)
  }

  const load = async () => {
    if (!result || busy) return
    setBusy('load')
    const answer = await askToImport(t, { ...facts, mapping: result.mapping, sheet: result.sheet })
    setBusy(null)
    if (answer.ok) return setRun(answer.value.id)
    setResult(null)
    setProblem(answer.problem.status === 0 ? { ...answer.problem, title: t('admin.importing.lost') } : answer.problem)
  }

  const startOver = () => {
    setFacts(nothing)
    setResult(null)
    setRun(null)
    setProblem(null)
  }

  const check = () => dryRun(null, null)
  const remap = (mapping: Mapping) => dryRun(mapping, result?.sheet ?? null)
  const chooseSheet = (sheet: string) => dryRun(null, sheet)
  return { facts, result, run, busy, problem, change, check, remap, chooseSheet, load, startOver }
}
