import type { Payload } from 'payload'
import { accountingOf } from '../../database'
import { settingsOf } from '../../env'
import type { Dispatch } from '../../payload-types'
import { runsOf, settleRefusals, stopForRun } from '../dispatch/runs'
import { sendRows } from '../engine'
import { limitsFor } from './limits'
import { messagesOf } from './messages'
import { type Again, persist } from './persist'
import { rowStoreOf } from './rowStore'
import type { Sender } from './sender'
import { pollStatus } from './statusPoll'

/**
 * Sends what a dispatch has that can be sent now, over as many connections as the settings say.
 * @returns whether it stopped since something more urgent waits
 * @throws ServerUnreachable when no connection can be had; nothing has been marked by it
 * @throws ServerRefuses when it takes nothing from us for good
 */
export async function sendDispatch(payload: Payload, dispatch: Dispatch, { signal, worker }: Sender): Promise<boolean> {
  const { id } = dispatch
  const { smtpConnections, smtpUrl } = settingsOf(payload)
  const again: Again = (work) => persist(payload, signal, work)
  const { from, messageFor } = await messagesOf(payload, dispatch)
  const { admit, most } = await limitsFor(payload, from)
  const poll = pollStatus(payload, dispatch, again)
  const hasRefusals = await sendRows({
    smtpUrl: smtpUrl ?? '',
    connections: smtpConnections,
    store: rowStoreOf(payload, id, worker, again),
    limits: { most, admit: (rows) => again(() => admit(rows)) },
    messageFor,
    signal,
    goesOn: poll.goesOn,
    runs: runsOf(dispatch),
    hasTaken: () => again(async () => (await accountingOf(payload, id)).accepted > 0),
    stoppedByRun: async (refused, response) => {
      await again(() => stopForRun(payload, id, refused, response))
    },
  })
  if (hasRefusals) await again(() => settleRefusals(payload, id))
  return poll.hasYielded
}
