import type { Translated } from '../translated'
import type { exporting as sv } from '../sv/exporting'

export const exporting: Translated<typeof sv> = {
  list: 'Export all contacts:',
  own: 'Export the contacts of your strength areas:',
  segment: 'Export those picked now:',
  unsaved: 'Save first if you have changed anything: the file follows what is saved.',
  workbook: 'Excel (.xlsx)',
  csv: 'CSV',
  sheet: 'Contacts',
  file: 'contacts',
  formatWrong: 'Choose format=xlsx or format=csv.',
  segmentGone: 'The segment is gone.',
  columns: {
    kind: 'Kind',
    affiliations: 'All affiliations',
    permissions: 'Answers in detail',
    responsible: 'Address of who is responsible',
    internal: 'Works with us',
    formerAddresses: 'Former addresses',
    notes: 'Notes',
    unread: 'Not read by an import',
  },
  yes: 'Yes',
  no: 'No',
}
