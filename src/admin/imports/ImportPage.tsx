'use client'

import { SetStepNav } from '@payloadcms/ui'
import { useMemo } from 'react'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { FactsForm } from './FactsForm'
import { ImportBegun } from './ImportBegun'
import { askMendFile } from './importRequest'
import { LoadStep } from './LoadStep'
import { MappingStep } from './MappingStep'
import { MendFile } from './MendFile'
import { ResultStep } from './ResultStep'
import { SheetStep } from './SheetStep'
import { EarlierImports } from './undo/EarlierImports'
import { useImport } from './useImport'

/** A list becomes contacts: say what it is, see what would happen, say yes. */
export function ImportPage() {
  const { t } = useTexts()
  const { facts, result, run, busy, problem, change, check, remap, chooseSheet, load, startOver } = useImport()
  const nav = useMemo(() => [{ label: t('admin.importing.title') }], [t])
  if (run) return <ImportBegun nav={nav} onAnother={startOver} run={run} />
  return (
    <>
      <SetStepNav nav={nav} />
      <h1 className="spets-title">{t('admin.importing.title')}</h1>
      <p className="spets-help">{t('admin.importing.intro')}</p>
      <FactsForm busy={busy !== null} checked={result !== null} facts={facts} onChange={change} onCheck={check} problem={problem} />
      {problem && <Failure problem={problem} />}
      <div aria-live="polite">{busy === 'check' && <p>{t('admin.importing.checking')}</p>}</div>
      {result && (
        <>
          <SheetStep busy={busy !== null} onChange={chooseSheet} result={result} />
          <MappingStep busy={busy !== null} onChange={remap} result={result} />
          <ResultStep result={result} />
          <MendFile
            errors={result.counts.errors}
            read={(t) => askMendFile(t, { ...facts, mapping: result.mapping, sheet: result.sheet })}
          />
          <LoadStep busy={busy === 'load'} counts={result.counts} onLoad={load} source={facts.source} />
        </>
      )}
      <EarlierImports />
    </>
  )
}
