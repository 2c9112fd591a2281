import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Stage, stageFor } from '../../support/access/stage'
import { actors, globalTable } from '../../support/access/table'
import { make, nextNumber, plain } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const as = (user: TypedUser | null) => ({ overrideAccess: false, user }) as const

const refused = { status: 403 }
const refusedAtAreas = { data: { errors: [expect.objectContaining({ path: 'strengthAreas' })] } }

onEachDatabase(
  'the rules of access',
  (spets) => {
    let stage: Stage
    let leader: TypedUser
    beforeAll(async () => {
      stage = await stageFor(spets())
      leader = userOf('process leader')
    })

    const payload = () => spets().payload
    const userOf = (actor: keyof Stage['users']): TypedUser => {
      const user = stage.users[actor]
      if (!user) throw new Error(`${actor} is nobody`)
      return user
    }
    const [own, shared, others] = [() => stage.areasOf('own'), () => stage.areasOf('shared'), () => stage.areasOf('others')]

    describe.each(Object.keys(globalTable))('the global %s', (name) => {
      const slug = name as 'publisher' | 'explanation-model'
      it.each(actors)('is read and changed by %s as the table says', async (actor) => {
        const access = as(stage.users[actor])
        const write =
          slug === 'publisher'
            ? payload().updateGlobal({ slug, data: plain.publisher(), ...access })
            : payload().updateGlobal({ slug, data: plain.explanationModel(), ...access })
        const [read, update] = await Promise.allSettled([payload().findGlobal({ slug, ...access }), write])
        const done = [read.status === 'fulfilled' && 'read', update.status === 'fulfilled' && 'update']
        expect(done.filter(Boolean)).toEqual(globalTable[slug]?.[actor])
      })
    })

    describe('an account', () => {
      const people = ['communicator', 'process leader', 'reader'] as const

      it.each(people)('of a %s is its own to read and change, and no other', async (actor) => {
        const user = userOf(actor)
        const { docs } = await payload().find({ collection: 'users', ...as(user) })
        expect(docs.map(({ id }) => id)).toEqual([user.id])
        const name = `renamed ${nextNumber()}`
        await payload().update({ collection: 'users', id: user.id, data: { name }, ...as(user) })
        expect(await payload().findByID({ collection: 'users', id: user.id })).toMatchObject({ name })
        await expect(payload().delete({ collection: 'users', id: user.id, ...as(user) })).rejects.toMatchObject(refused)
      })

      it.each(people)('of a %s cannot be given another role or person by its user', async (actor) => {
        const user = userOf(actor)
        const before = await payload().findByID({ collection: 'users', id: user.id, depth: 0 })
        const person = await make(payload()).person()
        const data = { role: 'administrator', person: person.id } as const
        await payload().update({ collection: 'users', id: user.id, data, ...as(user) })
        const after = await payload().findByID({ collection: 'users', id: user.id, depth: 0 })
        expect([after.role, after.person]).toEqual([before.role, before.person])
      })

      it('is made by administrators only, with its role', async () => {
        const made = await payload().create({
          collection: 'users',
          data: { ...plain.user(), role: 'communicator' },
          ...as(userOf('administrator')),
        })
        expect(made.role).toBe('communicator')
      })
    })

    describe('a process leader', () => {
      it('gives a document no area of others, and takes none away', async () => {
        const ours = await make(payload()).news({ strengthAreas: own() })
        const both = await make(payload()).news({ strengthAreas: shared() })
        const change = (id: string, strengthAreas: string[]) =>
          payload().update({ collection: 'news', id, data: { strengthAreas }, depth: 0, ...as(leader) })
        await expect(change(ours.id, shared())).rejects.toMatchObject(refusedAtAreas)
        await expect(change(ours.id, others())).rejects.toMatchObject(refusedAtAreas)
        await expect(change(both.id, own())).rejects.toMatchObject(refusedAtAreas)
        await expect(change(both.id, others())).rejects.toMatchObject(refusedAtAreas)
        await expect(change(ours.id, [])).rejects.toMatchObject(refusedAtAreas)
        await expect(change(ours.id, stage.areasOf('subArea'))).resolves.toMatchObject({
          strengthAreas: stage.areasOf('subArea'),
        })
      })

      it('changes many at a time only within the own areas', async () => {
        const [ours, theirs] = [
          await make(payload()).meeting({ strengthAreas: own() }),
          await make(payload()).meeting({ strengthAreas: others() }),
        ]
        const where = { id: { in: [ours.id, theirs.id] } }
        const { docs } = await payload().update({ collection: 'meetings', where, data: { place: 'Here' }, ...as(leader) })
        expect(docs.map(({ id }) => id)).toEqual([ours.id])
      })

      it('may leave a contact without area, or take one that has none', async () => {
        const contact = await make(payload()).contact({ strengthAreas: own() })
        const change = (strengthAreas: string[]) =>
          payload().update({ collection: 'contacts', id: contact.id, data: { strengthAreas }, depth: 0, ...as(leader) })
        await expect(change([])).resolves.toMatchObject({ id: contact.id })
        await expect(change(others())).rejects.toMatchObject(refusedAtAreas)
        await expect(change(own())).resolves.toMatchObject({ strengthAreas: own() })
      })

      it('is told in words what to do, in the own language', async () => {
        const ours = await make(payload()).activity({ strengthAreas: own() })
        const token = await tokenOf(leader)
        const headers = { authorization: `JWT ${token}`, 'accept-language': 'en' }
        const data = { strengthAreas: others() }
        const { status, text } = await rest(spets(), `/activities/${ours.id}`, sending('PATCH', data, headers))
        expect(status).toBe(400)
        expect(text).toContain('Ask a communicator')
      })

      it('has no areas once the person is gone', async () => {
        const person = await make(payload()).person({
          assignments: [{ role: 'process-leader', strengthArea: own()[0] }],
        })
        const user = await make(payload()).user({ role: 'process-leader', person: person.id })
        const ours = await make(payload()).news({ strengthAreas: own() })
        const change = () =>
          payload().update({
            collection: 'news',
            id: ours.id,
            data: { lead: 'x' },
            ...as({ ...user, collection: 'users' }),
          })
        await expect(change()).resolves.toBeTruthy()
        await payload().delete({ collection: 'people', id: person.id })
        await expect(change()).rejects.toMatchObject(refused)
      })

      it('owns what the leader makes, whatever is said', async () => {
        const segment = await payload().create({
          collection: 'segments',
          data: { ...plain.segment(), owner: stage.bystander.id },
          depth: 0,
          ...as(leader),
        })
        expect(segment.owner).toBe(leader.id)
        const given = { owner: stage.bystander.id }
        const changed = await payload().update({ collection: 'segments', id: segment.id, data: given, depth: 0, ...as(leader) })
        expect(changed.owner).toBe(leader.id)
      })

      it('counts with a segment only the contacts that the leader may read', async () => {
        const name = `counted ${nextNumber()}`
        for (const strengthAreas of [own(), shared(), others(), []]) await make(payload()).contact({ name, strengthAreas })
        const count = async (user: TypedUser) => {
          const headers = { authorization: `JWT ${await tokenOf(user)}` }
          const question = { name: { like: name } }
          return rest(spets(), '/segments/count', sending('POST', { question }, headers))
        }
        expect(JSON.parse((await count(leader)).text)).toEqual({ count: 3 })
        expect(JSON.parse((await count(userOf('communicator'))).text)).toEqual({ count: 4 })
        expect((await count(userOf('reader'))).status).toBe(403)
      })
    })

    describe('a guess by those who log in', () => {
      it('tells a reader nothing about contacts, nor a process leader about those of others', async () => {
        const organisation = await make(payload()).organisation()
        const contact = await make(payload()).contact({
          affiliations: [{ organisation: organisation.id }],
          strengthAreas: others(),
        })
        const answers = async (user: TypedUser, where: (email: string) => string) => {
          const headers = { authorization: `JWT ${await tokenOf(user)}` }
          const guess = (email: string) => rest(spets(), `/organisations?${where(email)}`, { headers })
          const [right, wrong] = [await guess(contact.email), await guess('nobody@nowhere.example')]
          return [right.status, right.text, wrong.status, wrong.text]
        }
        for (const user of [userOf('reader'), leader])
          for (const where of [
            (email: string) => `where[contacts.email][equals]=${email}`,
            (email: string) => `where[contacts][contains][email][equals]=${email}`,
            (email: string) => `where[or][0][contacts][contains][email][equals]=${email}`,
            (email: string) => `joins[contacts][where][email][equals]=${email}`,
          ]) {
            const [status, text, wrongStatus, wrongText] = await answers(user, where)
            expect([status, text], where('…')).toEqual([wrongStatus, wrongText])
          }
      })

      it('finds by what a document points at, where that may be read', async () => {
        const area = await make(payload()).strengthArea()
        const news = await make(payload()).news({ strengthAreas: [area.id] })
        const where = { 'strengthAreas.slug': { equals: area.slug } }
        const { docs } = await payload().find({ collection: 'news', where, ...as(userOf('reader')) })
        expect(docs.map(({ id }) => id)).toEqual([news.id])
      })

      it('tells readers of a dispatch its numbers and not whom its segments pick', async () => {
        const { id } = await make(payload()).dispatch({ segmentQuestions: { segments: [] } })
        const read = (actor: keyof Stage['users']) => payload().findByID({ collection: 'dispatches', id, ...as(userOf(actor)) })
        expect(await read('reader')).not.toHaveProperty('segmentQuestions')
        expect(await read('communicator')).toHaveProperty('segmentQuestions')
      })
    })

    const tokens = new Map<string, string>()
    async function tokenOf(user: TypedUser): Promise<string> {
      const token = tokens.get(user.id) ?? (await newTokenOf(user))
      tokens.set(user.id, token)
      return token
    }
    async function newTokenOf({ email }: TypedUser): Promise<string> {
      const { token } = await payload().login({ collection: 'users', data: { email, password: plain.user().password ?? '' } })
      if (!token) throw new Error(`${email} could not log in`)
      return token
    }
  },
  { logLevel: 'silent' },
)
