import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { countForgotten } from '../../../../login'
import { mailPasswordLink } from '../accountMail'

/**
 * `POST /api/users/forgot-password` with `{email}`: a link to choose a new password, if there is such an
 * account. Answers before it looks, so that neither the answer nor its time tells, nor a mail server that is
 * down; in place of Payload's own, which comes after it. @throws APIError 429, known address or not
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email === 'string' && email.trim() !== '') {
      await countForgotten(req, email)
      void mailPasswordLink(req, 'forgotten', email).catch((error: unknown) =>
        req.payload.logger.error(error, 'A link for a new password could not be sent'),
      )
    }
    return Response.json({ message: req.t('general:success') }, { headers: { 'cache-control': 'no-store' } })
  },
}
