import { createHmac, randomBytes } from 'node:crypto'
import { recoveryCodeFrom } from '../domain/login/oneTimeCodes'
import { keyFrom } from '../sealed'

/**
 * A recovery code as it is kept. A plain keyed hash is enough: the codes are random, so there is nothing to
 * guess them from, as there is with passwords.
 */
export const hashOfRecoveryCode = (secret: string, owner: string, code: string): string =>
  createHmac('sha256', keyFrom(secret)).update(`recovery ${owner} ${code}`).digest('base64url')

/** Ten new recovery codes. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => recoveryCodeFrom(evenBytes()))

/** Bytes below 248, which is eight times the letters there are. */
const evenBytes = (): number[] => [...randomBytes(64)].filter((byte) => byte < 248)
