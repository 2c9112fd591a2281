import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { settingsOf } from '../../env'
import { importContacts, type ImportResult } from '../../imports'

const fileName = 'kontakter-export.xlsx'
const file = new URL(`../../seed/data/${fileName}`, import.meta.url)

/** Imports the example of a contact list as it really is. */
export const importExample = (payload: Payload): Promise<ImportResult> =>
  importContacts(payload, {
    bytes: readFileSync(file),
    fileName,
    newsletterBasis: 'consent',
    invitationBasis: 'public-task',
    source: 'Exempel: kontaktlistan',
    dryRun: false,
    user: null,
    language: settingsOf(payload).language,
  })
