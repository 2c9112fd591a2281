import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { SkippedBecause } from '../../domain/imports/undo'
import type { Organisation } from '../../payload-types'
import { contactChanges, organisationChanges } from './changes'
import { type Look, lookAt } from './look'
import { addFreed, type Freed, lookAtOrganisation } from './organisations'
import { addSkipped, emptyReport, type SkippedRow, type UndoReport } from './report'

/** What undoing an import would do, as things are now; what has been undone of it already is not counted. Writes nothing. */
export async function previewUndo(payload: Payload, run: string): Promise<UndoReport> {
  const report = emptyReport()
  const freed: Freed = new Map()
  for await (const changes of contactChanges(payload, run)) {
    const looks = await lookAt(payload, changes)
    for (const look of looks) addContact(report, look)
    addFreed(freed, looks)
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
  }
  await addOrganisations(payload, run, freed, report)
  return report
}

function addContact(report: UndoReport, { change, found }: Look): void {
  if (!found) return
  const { contact, step } = found
  if (step.do === 'remove') report.removed += 1
  if (step.do === 'putBack') report.putBack += 1
  if (step.do === 'remove' || step.because === null) return
  const { because, fields } = step
  addSkipped(report, {
    of: 'contacts',
    id: contact.id,
    name: contact.email || (change.name ?? ''),
    because,
    fields,
    partly: step.do === 'putBack',
  })
}

async function addOrganisations(payload: Payload, run: string, freed: Freed, report: UndoReport): Promise<void> {
  for await (const changes of organisationChanges(payload, run)) {
    for (const change of changes) {
      const look = await lookAtOrganisation(payload, change, freed)
      if (look?.because === null) report.organisations += 1
      if (look?.because) addSkipped(report, skippedOrganisation(look.organisation, look.because))
    }
  }
}

const skippedOrganisation = ({ id, name }: Organisation, because: SkippedBecause): SkippedRow => ({
  of: 'organisations',
  id,
  name,
  because,
  fields: [],
  partly: false,
})
