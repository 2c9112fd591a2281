import type { GlobalAfterChangeHook, SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { recordAudit } from '../audit'
import { translator } from '../i18n'
import { endLogins, factorOf, isDemandedOf, isOn } from '../login'
import type { Publisher, User } from '../payload-types'

/** Whoever demands a second factor has one, so that nobody shuts out themselves. */
export const checkSecondFactor: SelectFieldSingleValidation = async (value, options) => {
  const { event, req, previousValue } = options
  const isRaised = value !== 'no' && value !== previousValue
  if (event !== 'onChange' && isRaised && req.user && !isOn(await factorOf(req.payload, String(req.user.id))))
    return translator(req.i18n.language)('login.ownFirst')
  return select(value, options)
}

/** Ends the logins of those who now must have a second factor and have none. */
export const putSecondFactorInForce: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [now, before] = [doc as Publisher, previousDoc as Publisher | undefined]
  if (now.security?.secondFactor === before?.security?.secondFactor) return doc
  const { payload } = req
  const { docs } = await payload.db.find<User>({ collection: 'users', limit: 0, pagination: false })
  for (const { id, role } of docs) {
    if (!(await isDemandedOf(payload, role)) || isOn(await factorOf(payload, id))) continue
    const sessions = await endLogins(payload, id, () => true)
    if (sessions > 0) await recordAudit(req, { deed: 'sessionsEnded', entity: 'users', document: id, numbers: { sessions } })
  }
  return doc
}
