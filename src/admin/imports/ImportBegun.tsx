import { SetStepNav, type StepNavItem } from '@payloadcms/ui'
import { useTexts } from '../texts'
import { ImportDone } from './ImportDone'
import { EarlierImports } from './undo/EarlierImports'
import { UnderWay } from './UnderWay'
import { isUnderWay, useProgress } from './useProgress'

interface Props {
  run: string
  nav: StepNavItem[]
  onAnother: () => void
}

/** A list that is being read in, and then what came of it. */
export function ImportBegun({ run, nav, onAnother }: Props) {
  const { t } = useTexts()
  const { progress, problem } = useProgress(run)
  const done = progress !== null && !isUnderWay(progress)
  return (
    <>
      <SetStepNav nav={nav} />
      <h1 className="spets-title">{t('admin.importing.title')}</h1>
      {done ? (
        <ImportDone of={progress} onAnother={onAnother} />
      ) : (
        <UnderWay
          about={t('admin.importing.underWay.about')}
          problem={problem}
          progress={progress}
          title={t('admin.importing.underWay.title')}
        />
      )}
      <EarlierImports key={String(done)} />
    </>
  )
}
