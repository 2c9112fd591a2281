import type { Column } from './columns'
import type { ContactChange, ImportOptions, KnownContact, PlannedAffiliation } from './contact'
import { changeOf, keptIn, newContact } from './merge'
import type { OrganisationFinder } from './organisations'
import { planPermissions } from './permissions'
import type { RowOutcome } from './outcome'
import type { Note, NoteCode } from './problems'
import { headingOf, type ReadRow, type RowContext } from './row'

export interface Surroundings {
  /** By normalised address. */
  contacts: ReadonlyMap<string, KnownContact>
  suppressed: ReadonlySet<string>
  /** Addresses that say no to the newsletter anywhere in the list, with the number of the row. */
  refusals: ReadonlyMap<string, number>
  organisations: OrganisationFinder
  options: ImportOptions
}

export interface Placed {
  outcome: Extract<RowOutcome, { outcome: 'create' | 'update' | 'unchanged' }>
  notes: Note[]
}

type Noter = (column: Column, code: NoteCode, values?: Note['values']) => Note

/** Decides what a sound row does: makes a contact, changes the one that has its address, or nothing. */
export function placeRow(row: ReadRow, address: string, context: RowContext, around: Surroundings): Placed {
  const note: Noter = (column, code, values = {}) => ({
    row: row.number,
    column: headingOf(column, context),
    code,
    values,
  })
  const contact = around.contacts.get(address) ?? null
  const refusedIn = around.refusals.get(address) ?? null
  const overruled = refusedIn !== null && row.newsletter !== false
  const affiliation = affiliate(row, around, note)
  const { permissions, notes } = planPermissions(
    { newsletter: refusedIn === null ? row.newsletter : false, invitation: row.invitation },
    (purpose) => contact?.permissions.find((permission) => permission.purpose === purpose)?.state ?? null,
    around.options,
  )
  return {
    outcome:
      contact === null
        ? { outcome: 'create', contact: newContact(row, address, affiliation.planned, permissions) }
        : updateOrNothing(contact.id, changeOf(contact, row, affiliation.planned, permissions)),
    notes: [
      ...affiliation.notes,
      ...notes.map((code) => note('newsletter', code)),
      ...(overruled ? [note('newsletter', 'noWins', { other: refusedIn })] : []),
      ...(around.suppressed.has(address) ? [note('email', 'suppressedStays')] : []),
      ...(contact === null ? [] : standingNotes(contact, row, affiliation.planned, note)),
    ],
  }
}

function affiliate(row: ReadRow, { organisations }: Surroundings, note: Noter) {
  if (row.organisation === null) return { planned: null, notes: [] }
  const { reference, isNew } = organisations.find(row.organisation)
  const planned: PlannedAffiliation = { organisation: reference, role: row.role }
  const added = note('organisation', 'newOrganisation', { written: row.organisation })
  return { planned, notes: isNew ? [added] : [] }
}

const updateOrNothing = (contactId: string, change: ContactChange): Placed['outcome'] =>
  Object.keys(change).length === 0 ? { outcome: 'unchanged', contactId } : { outcome: 'update', contactId, change }

function standingNotes(contact: KnownContact, row: ReadRow, affiliation: PlannedAffiliation | null, note: Noter): Note[] {
  const leftStays = contact.status === 'left' && row.leftIn === null
  return [
    ...(leftStays ? [note('email', 'leftStays')] : []),
    ...keptIn(contact, row, affiliation).map(({ column, written, kept }) => note(column, 'existingKept', { written, kept })),
  ]
}
