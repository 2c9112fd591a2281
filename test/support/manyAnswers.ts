import config from '@payload-config'
import { getPayload } from 'payload'
import { eventOf } from '../../src/audit'
import { setAnswer, settleSeats } from '../../src/database'

/** Says yes to a meeting for many at once, and no for each fourth, in a process of its own: MEETING, INVITATIONS as JSON. */
const [meeting = '', invitations = ''] = process.argv.slice(2)

const payload = await getPayload({ config })

async function answer(invitation: string, value: 'yes' | 'no'): Promise<void> {
  const event = eventOf({ deed: 'update', by: 'recipient', entity: 'invitations', document: invitation, fields: ['answer'] })
  await setAnswer(payload, { invitation, answer: value, via: 'web', at: new Date(), event })
  await settleSeats(payload, meeting)
}

process.stdout.write('begun\n')
await Promise.all(
  (JSON.parse(invitations) as string[]).map(async (invitation, number) => {
    await answer(invitation, 'yes')
    process.stdout.write('answered\n')
    if (number % 4 === 0) await answer(invitation, 'no')
  }),
)
process.exit()
