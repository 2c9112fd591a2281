import type { Field, TextFieldSingleValidation } from 'payload'
import { forUsersOnly } from '../../../access/rules'
import { freezeSender } from '../../../domain/senders'
import { translator } from '../../../i18n'
import { allowedSenders } from '../../../mail'

const check =
  (part: 'sender' | 'replyTo'): TextFieldSingleValidation =>
  async (value, { event, req }) => {
    // While somebody types nothing is asked for again and again; saving asks.
    if (!value || event === 'onChange') return true
    const isAllowed = freezeSender(await allowedSenders(req.payload), { [part]: value }) !== part
    return isAllowed || translator(req.i18n.language)(`sending.notAllowed.${part}`)
  }

const select = (part: 'sender' | 'replyTo') => ({
  position: 'sidebar' as const,
  components: {
    Field: { path: '/src/admin/fields/SenderSelect#SenderSelect', clientProps: { part } },
  },
})

/** Who a mailing comes from and who gets the replies; only what the mail settings allow. */
export const senderFields = (): Field[] => [
  { name: 'sender', type: 'text', validate: check('sender'), access: { read: forUsersOnly }, admin: select('sender') },
  { name: 'replyTo', type: 'text', validate: check('replyTo'), access: { read: forUsersOnly }, admin: select('replyTo') },
]
