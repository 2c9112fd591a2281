'use client'

import { useEffect, useState } from 'react'
import { undoableDays } from '../../../domain/imports/states'
import type { EarlierImport, EarlierImports as Listed } from '../../../imports'
import { Failure } from '../../ui/Failure'
import { Pages } from '../../ui/Pages'
import { Step } from '../../ui/Step'
import { useTexts } from '../../texts'
import { useLoaded } from '../../useLoaded'
import { ImportsTable } from './ImportsTable'
import { UndonePanel } from './UndonePanel'
import { UndoPanel } from './UndoPanel'

/** How soon a list is read again in which something is under way, in milliseconds. */
const soon = 2_000

/** What has been imported before, and the way to undo it. */
export function EarlierImports() {
  const { t } = useTexts()
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState<EarlierImport | null>(null)
  const { value, problem, loading, reload } = useLoaded<Listed>(`/api/contacts/imports?page=${page}`)
  useReloadWhile(
    value?.imports.some(({ state }) => ['importing', 'stopped', 'undoing', 'halfUndone'].includes(state)) ?? false,
    loading,
    reload,
  )

  const close = () => {
    const button = chosen && document.getElementById(buttonIdOf(chosen))
    setChosen(null)
    button?.focus()
  }

  return (
    <Step title={t('importUndo.title')}>
      <p className="spets-help">{t('importUndo.help', { days: undoableDays })}</p>
      {problem && <Failure onRetry={reload} problem={problem} />}
      {!value && loading && <p>{t('admin.loading')}</p>}
      {value?.imports.length === 0 && <p>{t('importUndo.none')}</p>}
      {value && value.imports.length > 0 && <ImportsTable buttonId={buttonIdOf} imports={value.imports} onChoose={setChosen} />}
      {value && <Pages onPage={setPage} page={value.page} pages={value.pages} />}
      {chosen?.state === 'undone' && <UndonePanel key={chosen.id} of={chosen} onClose={close} />}
      {chosen && chosen.state !== 'undone' && <UndoPanel key={chosen.id} of={chosen} onChange={reload} onClose={close} />}
    </Step>
  )
}

const buttonIdOf = ({ id }: EarlierImport): string => `undo-${id}`

function useReloadWhile(underWay: boolean, loading: boolean, reload: () => void): void {
  useEffect(() => {
    if (!underWay || loading) return undefined
    const timer = setTimeout(reload, soon)
    return () => clearTimeout(timer)
  }, [underWay, loading, reload])
}
