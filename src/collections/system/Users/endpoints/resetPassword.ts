import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { compareAndSet } from '../../../../database'
import { translator } from '../../../../i18n'
import { refuseWeakPassword } from '../../../../login'
import type { User } from '../../../../payload-types'
import { hashOfLink } from '../accountMail'

/**
 * `POST /api/users/reset-password` with `{token, password}`: a new password by the link of a mail, once. Logs
 * nobody in, since the link shows only one of the two factors; in place of Payload's own, which does.
 * @throws ValidationError at the password; APIError 403 when the link is used or too old
 */
export const resetPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const [token, password] = [textIn(req, 'token'), textIn(req, 'password')]
    const owner = await ownerOf(token, req)
    const { id, name, email } = owner
    await refuseWeakPassword(req, password, { name, email })
    const isFirst = await compareAndSet(req.payload, 'users', id, openedBy(token), { resetPasswordToken: null })
    if (!isFirst) throw tooOld(req)
    const data = { password, loginAttempts: 0, lockUntil: null, resetPasswordExpiration: null }
    await req.payload.update({ collection: 'users', id, data, depth: 0, user: { ...owner, collection: 'users' } })
    const message = translator(req.i18n.language)('login.password.chosen')
    return Response.json({ message }, { headers: { 'cache-control': 'no-store' } })
  },
}

async function ownerOf(token: string, req: PayloadRequest): Promise<User> {
  const owner = token ? await req.payload.db.findOne<User>({ collection: 'users', where: openedBy(token) }) : null
  if (!owner) throw tooOld(req)
  return owner
}

const openedBy = (token: string): Where => ({
  and: [{ resetPasswordToken: { equals: hashOfLink(token) } }, { resetPasswordExpiration: { greater_than: new Date().toISOString() } }],
})

const tooOld = (req: PayloadRequest) => new APIError(translator(req.i18n.language)('login.password.linkTooOld'), 403)

function textIn({ data }: PayloadRequest, name: string): string {
  const value: unknown = data?.[name]
  return typeof value === 'string' ? value : ''
}
