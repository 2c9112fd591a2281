import { roleOf } from '../../access/roles'
import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'

/**
 * A page for whoever logs in, whatever role; everyone else is shown the way to log in and then on to the page.
 * No cache that others share may keep it.
 */
export const forUsers =
  <P>(show: (params: P) => Promise<Response>): Handler<P> =>
  async (payload, request, params) => {
    const { user } = await payload.auth({ headers: request.headers })
    const response = roleOf(user) === 'public' ? toLogin(request) : await show(params)
    response.headers.set('cache-control', 'private, no-cache')
    return response
  }

const toLogin = ({ url }: Request): Response => seeOther(`/admin/login?redirect=${encodeURIComponent(new URL(url).pathname)}`)
