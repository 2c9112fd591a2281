import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Times answers to invitations in the build in whose folder it runs, as its page for answering takes them, and tells
 * its parent, which then ends it.
 */
const [database, count, rounds] = process.argv.slice(2) as ['sqlite' | 'mongodb', string, string]

/** A module of the build that is measured. */
const own = async <Module>(path: string): Promise<Module> => (await import(pathToFileURL(join(process.cwd(), path)).href)) as Module

const { startSpets } = await own<typeof import('../../support/spets')>('test/support/spets.ts')
const { signToken } = await own<typeof import('../../../src/links/tokens')>('src/links/tokens.ts')
const { answerByPage } = await own<typeof import('../../../src/web/selfService/invitationPage')>('src/web/selfService/invitationPage.tsx')

const spets = await startSpets(database)
const { payload, settings } = spets
const choices = ['yes', 'no', 'maybe'] as const

/** For how many of them there are places at the meeting whose places are few. */
const capacity = Math.ceil(Number(count) / 4)

/** As many invitations to one meeting as there are answers. @param few whether its places are few; an earlier build has no such thing */
async function invite(few: boolean): Promise<string[]> {
  const start = new Date(Date.now() + 86_400_000).toISOString()
  const end = new Date(Date.now() + 90_000_000).toISOString()
  const meeting = await payload.create({
    collection: 'meetings',
    data: {
      title: 'Frukostmöte',
      slug: few ? 'frukost-med-fa-platser' : 'frukost',
      start,
      end,
      start_tz: 'Europe/Stockholm',
      end_tz: 'Europe/Stockholm',
      kind: 'open',
      ...(few ? { capacity } : {}),
    } as never,
  })
  const invitations: string[] = []
  for (let number = 0; number < Number(count); number += 1) {
    const data = {
      name: `Kontakt ${number}`,
      kind: 'person',
      email: `kontakt-${number}-${few ? 'few' : 'all'}@answers.example`,
      language: 'sv',
      status: 'active',
    } as never
    const contact = await payload.create({ collection: 'contacts', data })
    const invitation = await payload.create({ collection: 'invitations', data: { meeting: meeting.id, contact: contact.id } })
    invitations.push(signToken(settings.secret, 'invitation', [invitation.id]))
  }
  return invitations
}

function answer(token: string, choice: string): Promise<Response> {
  const body = new URLSearchParams({ answer: choice })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return answerByPage(payload, new Request(`${settings.publicUrl}/invitations/${token}/answer`, { method: 'POST', headers, body }), {
    token,
  })
}

let failed = 0

/** Milliseconds until all have been answered that come at once; those that were not saved are counted. */
async function timeOf(tokens: string[], choiceOf: (number: number) => string): Promise<number> {
  const begun = performance.now()
  const answers = await Promise.allSettled(tokens.map((token, number) => answer(token, choiceOf(number))))
  failed += answers.filter((each) => each.status === 'rejected' || each.value.status !== 303).length
  return performance.now() - begun
}

/** All three answers in turn. @param shift by how many, so that each round changes all */
const inTurn = (shift: number) => (number: number) => choices[(number + shift) % choices.length] ?? ''

const tokens = await invite(false)
const ofFew = await invite(true)
const one = tokens.slice(-1)
await timeOf(one, inTurn(1))
const times: { one: number[]; many: number[]; seats: number[] } = { one: [], many: [], seats: [] }
for (let round = 0; round < Number(rounds); round += 1) {
  times.many.push(await timeOf(tokens.slice(0, -1), inTurn(round)))
  times.one.push(
    await timeOf(
      Array.from({ length: Number(count) }, () => one[0] ?? ''),
      inTurn(0),
    ),
  )
  times.seats.push(await timeOf(ofFew, () => 'yes'))
  await timeOf(ofFew, () => 'no')
}
process.send?.({ ...times, failed })
