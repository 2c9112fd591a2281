import { Secret } from 'otpauth'
import type { Payload } from 'payload'
import type { Role } from '../access/roles'
import { compareAndSet, makeOnce } from '../database'
import { enrolmentAddress, normalRecoveryCode, stepOfCode } from '../domain/login/oneTimeCodes'
import type { SetUp } from '../domain/login/setUp'
import { settingsOf } from '../env'
import type { SecondFactor } from '../payload-types'
import { decrypt, encrypt } from '../sealed'
import { hashOfRecoveryCode, newRecoveryCodes } from './secrets'

interface Account {
  id: string
  email: string
}

const collection = 'second-factors'

/** The second factor of a user, also one that is only begun; null for none. */
export const factorOf = (payload: Payload, user: string): Promise<SecondFactor | null> =>
  payload.db.findOne<SecondFactor>({ collection, where: { user: { equals: user } } })

/** Whether logging in needs it. */
export const isOn = (factor: SecondFactor | null): factor is SecondFactor & { secret: string } => Boolean(factor?.secret)

/** Whether the publisher demands a second factor of a role. */
export async function isDemandedOf(payload: Payload, role: Role): Promise<boolean> {
  const { security } = await payload.findGlobal({ slug: 'publisher', depth: 0 })
  if (security?.secondFactor === 'everyone') return true
  return security?.secondFactor === 'staff' && (role === 'administrator' || role === 'communicator')
}

/** Begins anew with a secret that counts once a code has shown that the app has it. */
export async function beginSetUp(payload: Payload, { id, email }: Account): Promise<SetUp> {
  const secret = new Secret({ size: 20 }).base32
  const pending = encrypt(settingsOf(payload).secret, id, secret)
  const isFirst =
    !(await factorOf(payload, id)) && (await makeOnce(payload, collection, { user: id, pending, lastStep: 0, revision: 0, recovery: [] }))
  if (!isFirst) await payload.db.updateOne({ collection, where: { user: { equals: id } }, data: { pending }, returning: false })
  return { secret, address: enrolmentAddress(secret, email) }
}

/** Switches it on with a code of the secret that was begun; the recovery codes, or null when the code is wrong. */
export async function confirmSetUp(payload: Payload, user: string, code: string): Promise<string[] | null> {
  const factor = await factorOf(payload, user)
  if (!factor?.pending || isOn(factor)) return null
  const step = stepOfCode(decrypt(secretsOf(payload), user, factor.pending), code, Date.now())
  if (step === null) return null
  const codes = newRecoveryCodes()
  const isDone = await compareAndSet(
    payload,
    collection,
    factor.id,
    { pending: { equals: factor.pending } },
    {
      secret: factor.pending,
      pending: null,
      lastStep: step,
      since: new Date().toISOString(),
      recovery: hashed(payload, user, codes),
      revision: factor.revision + 1,
    },
  )
  return isDone ? codes : null
}

/** Which of its two ways a code proved, each code once; null when it is wrong or used. */
export async function isProved(payload: Payload, factor: SecondFactor, code: string): Promise<'app' | 'recovery' | null> {
  if (!factor.secret) return null
  const step = stepOfCode(decrypt(secretsOf(payload), factor.user, factor.secret), code, Date.now())
  if (step !== null) {
    const isNew = await compareAndSet(payload, collection, factor.id, { lastStep: { less_than: step } }, { lastStep: step })
    return isNew ? 'app' : null
  }
  return (await isRecoveryCode(payload, factor, code)) ? 'recovery' : null
}

/** New recovery codes in place of all before. Null when something else changed at the same time. */
export async function renewCodes(payload: Payload, factor: SecondFactor): Promise<string[] | null> {
  const codes = newRecoveryCodes()
  return (await changeRecovery(payload, factor, hashed(payload, factor.user, codes))) ? codes : null
}

/** How many recovery codes are left. */
export const codesLeft = (factor: SecondFactor): number => hashesOf(factor).length

/** Takes a user's second factor away, with its recovery codes. */
export const forgetFactor = (payload: Payload, user: string): Promise<void> =>
  payload.db.deleteMany({ collection, where: { user: { equals: user } } })

async function isRecoveryCode(payload: Payload, factor: SecondFactor, code: string): Promise<boolean> {
  const plain = normalRecoveryCode(code)
  if (!plain) return false
  const hashes = secretsOf(payload).map((secret) => hashOfRecoveryCode(secret, factor.user, plain))
  const left = hashesOf(factor).filter((known) => !hashes.includes(known))
  return left.length < hashesOf(factor).length && changeRecovery(payload, factor, left)
}

const changeRecovery = (payload: Payload, factor: SecondFactor, recovery: string[]): Promise<boolean> =>
  compareAndSet(
    payload,
    collection,
    factor.id,
    { revision: { equals: factor.revision } },
    {
      recovery,
      revision: factor.revision + 1,
    },
  )

const hashed = (payload: Payload, user: string, codes: readonly string[]): string[] =>
  codes.map((code) => hashOfRecoveryCode(settingsOf(payload).secret, user, normalRecoveryCode(code) ?? ''))

/** What was made before the secret was changed still holds. */
function secretsOf(payload: Payload): string[] {
  const { secret, oldSecrets } = settingsOf(payload)
  return [secret, ...oldSecrets]
}

const hashesOf = ({ recovery }: SecondFactor): string[] => (Array.isArray(recovery) ? recovery.map(String) : [])
