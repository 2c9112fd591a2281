'use client'

import { Button } from '@payloadcms/ui'
import type { EarlierImport } from '../../../imports'
import { written } from '../../counted'
import { momentIn } from '../../moments'
import { ColumnHeads } from '../../ui/ColumnHeads'
import { useTexts } from '../../texts'

interface Props {
  imports: EarlierImport[]
  /** The id of the button of an import, where focus comes back to. */
  buttonId: (of: EarlierImport) => string
  /** One is to be undone, or looked at when it is. */
  onChoose: (chosen: EarlierImport) => void
}

/** Imports with who did them, what they did and whether they stand. */
export function ImportsTable({ imports, buttonId, onChoose }: Props) {
  const { language, t, zone } = useTexts()
  const labels = {
    file: t('importUndo.columns.file'),
    at: t('importUndo.columns.at'),
    by: t('importUndo.columns.by'),
    result: t('importUndo.columns.result'),
    state: t('importUndo.columns.state'),
    undo: t('importUndo.columns.undo'),
  }
  return (
    <table className="spets-table spets-table--cards">
      <caption className="spets-hidden">{t('importUndo.title')}</caption>
      <ColumnHeads labels={labels} />
      <tbody>
        {imports.map((each) => (
          <tr key={each.id}>
            <th className="spets-imports__file" data-label={labels.file} scope="row">
              {each.fileName}
            </th>
            <td data-label={labels.at}>{momentIn(language, zone, each.at)}</td>
            <td data-label={labels.by}>{each.by ?? t('importUndo.bySpets')}</td>
            <td data-label={labels.result}>
              <Counts of={each} />
            </td>
            <td data-label={labels.state}>
              <State of={each} />
            </td>
            <td className="spets-imports__undo">
              {(each.canBeUndone || each.hasKept) && <ImportButton id={buttonId(each)} of={each} onClick={() => onChoose(each)} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What has not come to its end has not counted what it did. */
const underWay = new Set<EarlierImport['state']>(['importing', 'stopped', 'undoing', 'halfUndone', 'givenUp', 'undoGivenUp'])

function Counts({ of: { state, created, updated, unchanged, steps, stepsDone } }: { of: EarlierImport }) {
  const { language, t } = useTexts()
  const count = (number: number) => written(language, number)
  if (underWay.has(state))
    return steps > 0 ? t('admin.importing.underWay.count', { done: count(stepsDone), all: count(steps) }) : t('importUndo.notCounted')
  return t('importUndo.counts', { created: count(created), updated: count(updated), unchanged: count(unchanged) })
}

function State({ of: { state, undoneAt, undoneBy } }: { of: EarlierImport }) {
  const { language, t, zone } = useTexts()
  const when = undoneAt ? momentIn(language, zone, undoneAt) : ''
  if (state === 'undone' && undoneBy) return t('importUndo.undoneBy', { when, who: undoneBy })
  return t(`importUndo.states.${state}`, { when })
}

function ImportButton({ id, of, onClick }: { id: string; of: EarlierImport; onClick: () => void }) {
  const { language, t, zone } = useTexts()
  const said = t(sayingOf(of))
  const named = t('importUndo.named', { said, fileName: of.fileName, when: momentIn(language, zone, of.at) })
  return (
    <Button buttonStyle="secondary" extraButtonProps={{ 'aria-label': named }} id={id} margin={false} onClick={onClick} size="small">
      {said}
    </Button>
  )
}

function sayingOf({ hasKept, state }: EarlierImport) {
  if (hasKept) return 'importUndo.show'
  return state === 'halfUndone' || state === 'undoGivenUp' ? 'importUndo.goOn' : 'importUndo.undo'
}
