import { createLocalReq, type TypedUser, type Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'
import { type Stage, stageFor } from '../../support/access/stage'

const as = (user: TypedUser | null) => ({ overrideAccess: false, user }) as const

onEachDatabase(
  'what Payload keeps for itself',
  (spets) => {
    let stage: Stage
    beforeAll(async () => {
      stage = await stageFor(spets())
    })
    const payload = () => spets().payload
    const userOf = (actor: keyof Stage['users']): TypedUser => {
      const user = stage.users[actor]
      if (!user) throw new Error(`${actor} is nobody`)
      return user
    }

    describe('a mark of who is editing', () => {
      const collection = 'payload-locked-documents'
      const lock = async (relationTo: 'news' | 'contacts', value: string, holder: TypedUser) => {
        const user = { relationTo: 'users', value: holder.id } as const
        return payload().create({ collection, data: { document: { relationTo, value }, user } })
      }

      it('is seen by those who read what is marked', async () => {
        const contact = await make(payload()).contact()
        const { id } = await lock('contacts', contact.id, userOf('communicator'))
        const sees = async (actor: keyof Stage['users']) => {
          const where = { id: { equals: id } }
          return (await payload().find({ collection, where, ...as(userOf(actor)) })).totalDocs
        }
        expect([await sees('administrator'), await sees('process leader'), await sees('reader')]).toEqual([1, 1, 0])
      })

      it('is found as the admin UI asks for it', async () => {
        const news = await make(payload()).news()
        const { id } = await lock('news', news.id, userOf('communicator'))
        const ofNews: Where = { 'document.relationTo': { equals: 'news' } }
        const ofThis: Where = { 'document.value': { equals: news.id } }
        const where = { and: [ofNews, ofThis] }
        const { docs } = await payload().find({ collection, where, ...as(userOf('process leader')) })
        expect(docs.map((doc) => doc.id)).toEqual([id])
        const ofUser = { 'user.value': { equals: userOf('communicator').id } }
        await expect(payload().find({ collection, where: ofUser, ...as(userOf('reader')) })).resolves.toBeTruthy()
      })

      it('is taken over for oneself, and stays on its document', async () => {
        const [news, other] = [await make(payload()).news(), await make(payload()).news()]
        const { id } = await lock('news', news.id, userOf('communicator'))
        const data = {
          user: { relationTo: 'users', value: stage.bystander.id },
          document: { relationTo: 'news', value: other.id },
          globalSlug: 'publisher',
        } as const
        await payload().update({ collection, id, data, ...as(userOf('administrator')) })
        const after = await payload().findByID({ collection, id, depth: 0 })
        expect(after.user).toEqual({ relationTo: 'users', value: userOf('administrator').id })
        expect(after.document).toEqual({ relationTo: 'news', value: news.id })
        expect(after.globalSlug ?? null).toBeNull()
      })

      it('is taken away by its own user only', async () => {
        const news = await make(payload()).news()
        const { id } = await lock('news', news.id, userOf('communicator'))
        await expect(payload().delete({ collection, id, ...as(userOf('administrator')) })).rejects.toThrow()
        await expect(payload().delete({ collection, id, ...as(userOf('communicator')) })).resolves.toMatchObject({ id })
      })
    })

    describe('a time that is set for publishing', () => {
      const collection = 'payload-jobs'
      const schedule = async (by: TypedUser, strengthAreas: string[]) => {
        const { id } = await make(payload()).news({ strengthAreas })
        const doc = { relationTo: 'news', value: id } as const
        const input = { type: 'publish', doc, user: { relationTo: 'users', value: by.id } } as const
        return payload().jobs.queue({ task: 'schedulePublish', input, waitUntil: new Date('2099-01-01') })
      }
      /** As the admin UI does it: with all rights, and with who asks. */
      const takeAway = async (id: string | number, user: TypedUser | null) => {
        const req = await createLocalReq(user ? { user } : {}, payload())
        await payload().delete({ collection, where: { id: { equals: id } }, req })
        return (await payload().count({ collection, where: { id: { equals: id } } })).totalDocs === 0
      }

      it('is taken away by who set it, and by those who may change the document', async () => {
        const [own, others] = [stage.areasOf('own'), stage.areasOf('others')]
        const leader = userOf('process leader')
        const ofOwn = await schedule(userOf('communicator'), own)
        expect(await takeAway(ofOwn.id, userOf('reader'))).toBe(false)
        expect(await takeAway(ofOwn.id, userOf('API client'))).toBe(false)
        expect(await takeAway(ofOwn.id, leader)).toBe(true)
        const ofOthers = await schedule(userOf('communicator'), others)
        expect(await takeAway(ofOthers.id, leader)).toBe(false)
        expect(await takeAway(ofOthers.id, userOf('administrator'))).toBe(true)
        const byLeader = await schedule(leader, others)
        expect(await takeAway(byLeader.id, leader)).toBe(true)
      })

      it('is cleared up by Spets itself', async () => {
        const job = await schedule(userOf('communicator'), [])
        expect(await takeAway(job.id, null)).toBe(true)
      })
    })
  },
  { logLevel: 'silent' },
)
