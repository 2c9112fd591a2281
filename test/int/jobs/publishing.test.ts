import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../src/admin/dashboard/read/line'
import { whatIsMine } from '../../../src/admin/dashboard/read/mine'
import { failedPublishings, forgetSettled, keepPublishing, publishDue, releaseStaleJobs, whyInWords } from '../../../src/jobs'
import { setPublishingTime } from '../../../src/jobs/setTime'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'

onEachDatabase(
  'scheduled publishing',
  (spets) => {
    const draft = async (title: string) => {
      const data = { title, lead: 'Lead', date: '2026-01-01T12:00:00.000Z', slug: '' }
      return spets().payload.create({ collection: 'news', data, draft: true })
    }
    const schedule = (id: string, waitUntil: Date) =>
      spets().payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'news', value: id } },
        waitUntil,
      })
    const published = async (id: string) => (await spets().payload.findByID({ collection: 'news', id }))._status

    it('publishes what was set for a time that has come', async () => {
      const { id } = await draft('Nu')
      await schedule(id, new Date(Date.now() - 1_000))
      await publishDue(spets().payload)
      expect(await published(id)).toBe('published')
    })

    it('leaves what is set for later', async () => {
      const { id } = await draft('Senare')
      await schedule(id, new Date(Date.now() + 3_600_000))
      await publishDue(spets().payload)
      expect(await published(id)).toBe('draft')
    })

    it('publishes within a second of the time, also what is set while it waits, and is seen by readers then', async () => {
      const [first, second] = [await draft('Om en stund'), await draft('Strax efter')]
      const at = Date.now() + 2_500
      await schedule(first.id, new Date(at))
      const stopping = new AbortController()
      const working = keepPublishing(spets().payload, stopping.signal)
      await schedule(second.id, new Date(at + 1_200))
      const seen = async (id: string, since: number) => {
        const isSeen = async () => {
          const { docs } = await spets().payload.find({ collection: 'news', where: { id: { equals: id } }, overrideAccess: false })
          return docs.length > 0
        }
        await until('readers see it', isSeen, 20_000, 20)
        return Date.now() - since
      }
      const late = await Promise.all([seen(first.id, at), seen(second.id, at + 1_200)])
      for (const each of late) {
        expect(each).toBeGreaterThanOrEqual(-20)
        expect(each).toBeLessThan(1_500)
      }
      stopping.abort()
      await working
    })

    it('publishes also when the process that had begun it died', async () => {
      const { id } = await draft('Avbruten')
      const job = await schedule(id, new Date(Date.now() - 1_000))
      await spets().payload.update({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
      await publishDue(spets().payload)
      expect(await published(id)).toBe('draft')
      await releaseStaleJobs(spets().payload)
      await publishDue(spets().payload)
      expect(await published(id)).toBe('published')
    })

    describe('when whoever set it has gone, or it cannot be done', () => {
      const { payload, mails } = { payload: () => spets().payload, mails: [] as { to?: unknown; subject?: string; text?: unknown }[] }
      const past = () => new Date(Date.now() - 1_000)
      const setBy = (id: string, user: string, type: 'publish' | 'unpublish' = 'publish') =>
        payload().jobs.queue({
          task: 'schedulePublish',
          input: { type, doc: { relationTo: 'news', value: id }, user: { relationTo: 'users', value: user } },
          waitUntil: past(),
        })
      const jobsOf = async (id: string) => {
        const { docs } = await payload().find({ collection: 'payload-jobs', pagination: false })
        return docs.filter(({ input }) => (input as { doc?: { value?: string } } | null)?.doc?.value === id)
      }
      const unfinished = (title: string) =>
        payload().create({ collection: 'news', data: { title, date: '2026-01-01T12:00:00.000Z', slug: '' } as never, draft: true })
      beforeAll(() => {
        const { sendEmail } = payload()
        payload().sendEmail = (mail) => {
          mails.push(mail as (typeof mails)[number])
          return Promise.resolve()
        }
        return () => {
          payload().sendEmail = sendEmail
        }
      })

      it('publishes for a user who is gone, and for one who may no longer', async () => {
        const [gone, demoted] = [await make(payload()).user({ role: 'communicator' }), await make(payload()).user({ role: 'communicator' })]
        const [one, other] = [await draft('För en som slutat'), await draft('För en läsare')]
        await setBy(one.id, gone.id)
        await setBy(other.id, demoted.id)
        await payload().delete({ collection: 'users', id: gone.id })
        await payload().update({ collection: 'users', id: demoted.id, data: { role: 'reader' } })
        await publishDue(payload())
        expect([await published(one.id), await published(other.id)]).toEqual(['published', 'published'])
        expect(await jobsOf(one.id)).toEqual([])
      })

      it('takes back what was set to be taken back', async () => {
        const setter = await make(payload()).user({ role: 'reader' })
        const news = await make(payload()).news()
        await setBy(news.id, setter.id, 'unpublish')
        await publishDue(payload())
        expect(await published(news.id)).toBe('draft')
      })

      it('says what is missing to whoever set it: by mail, on the first page and on the document; until it is done', async () => {
        const setter = await make(payload()).user({ role: 'communicator' })
        const { id } = await unfinished('Utan ingress')
        await setBy(id, setter.id)
        await publishDue(payload())
        expect(await published(id)).toBe('draft')
        expect(mails.filter(({ to }) => to === setter.email)).toEqual([
          expect.objectContaining({
            subject: '”Utan ingress” publicerades inte',
            text: expect.stringContaining(`/admin/collections/news/${id}`) as unknown,
          }),
        ])
        const failed = (await failedPublishings(payload())).filter(({ doc }) => doc.value === id)
        expect(failed).toMatchObject([{ setBy: setter.id, type: 'publish', failure: { reason: 'invalid' } }])
        expect(whyInWords(failed[0]?.failure ?? { reason: 'internal' }, 'sv')).toBe('Det här behöver rättas: Ingress.')
        expect(whyInWords(failed[0]?.failure ?? { reason: 'internal' }, 'en')).toBe('This must be mended: Lead.')
        const req = await createLocalReq({ user: { ...setter, collection: 'users' } }, payload())
        expect(await whatIsMine(await viewerOf(req))).toEqual([
          expect.objectContaining({ title: 'Utan ingress', note: expect.stringContaining('Ingress') as unknown }),
        ])
        await publishDue(payload())
        expect(mails.filter(({ to }) => to === setter.email)).toHaveLength(1)
        await payload().update({ collection: 'news', id, data: { lead: 'Ingress', _status: 'published' } })
        await forgetSettled(payload())
        expect(await jobsOf(id)).toEqual([])
      })

      it('says it to the administrators when whoever set it is gone', async () => {
        const [administrator, setter] = [
          await make(payload()).user({ role: 'administrator' }),
          await make(payload()).user({ role: 'communicator' }),
        ]
        const { id } = await unfinished('Ingens')
        await setBy(id, setter.id)
        await payload().delete({ collection: 'users', id: setter.id })
        await publishDue(payload())
        expect(mails.filter(({ subject }) => subject?.includes('Ingens')).map(({ to }) => to)).toContain(administrator.email)
      })

      it('says that it is in the trash', async () => {
        const setter = await make(payload()).user({ role: 'communicator' })
        const { id } = await draft('Slängd')
        await setBy(id, setter.id)
        await payload().update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
        await publishDue(payload())
        expect(mails.find(({ subject }) => subject?.includes('Slängd'))?.text).toContain('papperskorgen')
      })

      it('is tried again when the fault is ours', async () => {
        const setter = await make(payload()).user({ role: 'communicator' })
        const { id } = await draft('Senare i stället')
        await setBy(id, setter.id)
        const { hooks } = payload().collections.news.config
        const broken = () => {
          throw new Error('The database is gone')
        }
        hooks.beforeChange.push(broken)
        await publishDue(payload())
        hooks.beforeChange.splice(hooks.beforeChange.indexOf(broken), 1)
        expect(await jobsOf(id)).toMatchObject([{ hasError: false, processing: false, totalTried: 1 }])
        expect(mails.some(({ subject }) => subject?.includes('Senare i stället'))).toBe(false)
        const [job] = await jobsOf(id)
        await payload().update({ collection: 'payload-jobs', id: job?.id ?? '', data: { waitUntil: past().toISOString() } })
        await publishDue(payload())
        expect(await published(id)).toBe('published')
      })
    })

    describe('a time', () => {
      it('is set by those who may change the document, and by no others', async () => {
        const { id } = await draft('Min')
        const ask = async (role: 'communicator' | 'reader') => {
          const req = await createLocalReq(
            { user: { ...(await make(spets().payload).user({ role })), collection: 'users' } },
            spets().payload,
          )
          return setPublishingTime({ req, doc: { relationTo: 'news', value: id }, type: 'publish', date: new Date('2099-01-01') } as never)
        }
        expect(await ask('reader')).toEqual({ error: 'Du har inte behörighet till det här.' })
        expect(await ask('communicator')).not.toHaveProperty('error')
      })
    })
  },
  { logLevel: 'silent' },
)
