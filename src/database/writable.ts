import type { Payload } from 'payload'
import { fileFaultIn, writeFaultIn } from '../domain/storageFault'
import { DatabaseLimiter } from './limiter'

/** Why the database takes nothing, for whoever watches over Spets. */
export type WriteFault = 'databaseReadOnly' | 'databaseFull' | 'databaseDamaged' | 'databaseUnreachable'

/** Counted for nobody: what is asked is whether it can be counted. */
const nobody = { name: 'health', points: Number.MAX_SAFE_INTEGER, duration: 60 }

/** Writes something small. @returns null when the database took it */
export async function writeFaultOf(payload: Payload): Promise<WriteFault | null> {
  try {
    await new DatabaseLimiter(payload, nobody).take('ready')
    return null
  } catch (error) {
    return kindOf(error)
  }
}

function kindOf(error: unknown): WriteFault {
  const fault = writeFaultIn(error)
  if (fault) return fault === 'full' ? 'databaseFull' : 'databaseReadOnly'
  const file = fileFaultIn(error)
  return file === 'damaged' || file === 'notDatabase' || file === 'newer' ? 'databaseDamaged' : 'databaseUnreachable'
}
