import { type ChildProcess, spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { ended } from '../../src/cli/children'
import { seatsOf, settleSeats } from '../../src/database'
import { make, plain } from '../support/fixtures'
import { onEachDatabase } from '../support/spets'

const limit = 300_000

onEachDatabase('places that several processes settle', (spets) => {
  const payload = () => spets().payload

  async function invited(count: number, capacity: number) {
    const { id: meeting } = await make(payload()).meeting({ capacity })
    const { db } = payload()
    const invitations: string[] = []
    for (let number = 0; number < count; number++) {
      const contact = await db.create({ collection: 'contacts', data: plain.contact() as never })
      invitations.push((await db.create({ collection: 'invitations', data: { meeting, contact: contact.id } as never })).id as string)
    }
    return { meeting, invitations }
  }

  /** @param killedAfter so many answers it is killed; not at all when it is null */
  function answerIn(meeting: string, invitations: readonly string[], killedAfter: number | null): ChildProcess {
    const { database, dataFolder, publicUrl, secret } = spets().settings
    const environment = { DEMO: '0', DATABASE_URL: database.url, DATA_DIR: dataFolder, PUBLIC_URL: publicUrl, SECRET: secret }
    const args = ['--conditions=production', '--import', 'tsx', 'test/support/manyAnswers.ts', meeting, JSON.stringify(invitations)]
    const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    let answers = 0
    child.stdout.on('data', (chunk: Buffer) => {
      answers += chunk.toString().split('answered').length - 1
      if (killedAfter !== null && answers >= killedAfter) child.kill('SIGKILL')
    })
    return child
  }

  async function mustHold(meeting: string, capacity: number) {
    await settleSeats(payload(), meeting)
    const seats = await seatsOf(payload(), meeting)
    const where = { meeting: { equals: meeting } }
    const { docs } = await payload().find({ collection: 'invitations', where, depth: 0, pagination: false })
    const yes = docs.filter(({ answer }) => answer === 'yes')
    expect(new Set(seats.map(({ invitation }) => invitation))).toEqual(new Set(yes.map(({ id }) => id)))
    expect(seats.filter(({ seated }) => seated)).toHaveLength(Math.min(capacity, yes.length))
    const placeOf = new Map(seats.map(({ invitation, seated }) => [invitation, seated ? 'seat' : 'waiting']))
    for (const { id, place } of docs) expect(place ?? null, id).toBe(placeOf.get(id) ?? null)
    return yes.length
  }

  it(
    'are never too many, and are right in the end',
    async () => {
      const { meeting, invitations } = await invited(120, 30)
      const children = [0, 1, 2].map((part) => answerIn(meeting, invitations.slice(part * 40, part * 40 + 40), null))
      const told = await Promise.all(children.map((child) => ended(child)))
      expect(told.map(({ errors }) => errors)).toEqual(['', '', ''])
      expect(await mustHold(meeting, 30)).toBe(90)
    },
    limit,
  )

  it(
    'are put right by whoever comes next when one is killed in the middle',
    async () => {
      const { meeting, invitations } = await invited(60, 20)
      for (const killedAfter of [1, 20]) {
        const child = answerIn(meeting, invitations, killedAfter)
        await ended(child)
        expect(child.signalCode).toBe('SIGKILL')
        await mustHold(meeting, 20)
      }
    },
    limit,
  )
})
