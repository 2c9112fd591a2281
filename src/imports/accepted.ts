import { notKept } from './mayImport'
import type { ImportProgress } from './progress'

/** That a worker is to do it (RFC 9110, 15.3.3), and where it is told how far it has come. */
export const accepted = (progress: ImportProgress): Response =>
  Response.json(progress, { status: 202, headers: { ...notKept, location: `/api/contacts/imports/${progress.id}` } })
