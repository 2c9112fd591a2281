'use client'

import { SetStepNav } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useTexts } from '../../texts'
import { Failure } from '../../ui/Failure'
import { TermFileForm } from './TermFileForm'
import { TermImportDone } from './TermImportDone'
import { TermLoadStep } from './TermLoadStep'
import { TermResults } from './TermResults'
import { useTermImport } from './useTermImport'

/** A file becomes terms: choose it, see what would happen, say yes. */
export function TermImportPage() {
  const { t } = useTexts()
  const { busy, check, choose, done, load, problem, result, startOver } = useTermImport()
  const nav = useMemo(() => [{ label: t('termImport.page.title') }], [t])
  return (
    <>
      <SetStepNav nav={nav} />
      <h1 className="spets-title">{t('termImport.page.title')}</h1>
      {done ? (
        <TermImportDone onAnother={startOver} result={done} />
      ) : (
        <>
          <p className="spets-help">{t('termImport.page.intro')}</p>
          <TermFileForm busy={busy !== null} onCheck={check} onChoose={choose} problem={problem} />
          {problem && <Failure problem={problem} />}
          <div aria-live="polite">{busy === 'check' && <p>{t('termImport.page.checking')}</p>}</div>
          {result && (
            <>
              <TermResults result={result} title={t('termImport.page.result')} />
              <TermLoadStep busy={busy === 'load'} counts={result.counts} onLoad={load} />
            </>
          )}
        </>
      )}
    </>
  )
}
