import type { InboundHandlers } from '../../../inbound'
import { contactNow, giveAgain, withdraw, withdrawnBy } from '../../actors/Contacts/preferences/withdraw'
import { countReplies } from './replies/count'
import { uncountReplies } from './replies/undo'

/** What the inbound room leaves to others: whoever writes that they leave is treated as whoever uses the link, and a calendar's answer as one on the page. */
export const inboundHandlers: InboundHandlers = {
  leave: async (payload, id, purpose) => {
    const contact = await contactNow(payload, id)
    if (contact) await withdraw(payload, contact, purpose, 'unsubscribe mail')
    return contact !== null
  },
  // Somebody who has left by another way too has not been misunderstood.
  rejoin: async (payload, id, purpose) => {
    const contact = await contactNow(payload, id)
    if (contact && withdrawnBy(contact, purpose) === 'unsubscribe mail') await giveAgain(payload, contact, purpose, 'unsubscribe mail')
  },
  calendarReply: countReplies,
  uncount: uncountReplies,
}
