import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tellOfArchive } from '../../../src/collections/mailings/Dispatches/tellOfArchive'
import type { WebhookDelivery } from '../../../src/payload-types'
import { forgetOldMessages, keepSending, sendDue, tellWhatWasLeft } from '../../../src/webhooks'
import { fail, interruptedAt } from '../../support/failing'
import { make, plain } from '../../support/fixtures'
import { type Received, type Receiver, startReceiver } from '../../support/receiver'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]

onEachDatabase(
  'webhooks',
  (spets) => {
    const payload = () => spets().payload
    let receiver: Receiver
    let headers: Record<string, string>
    let [id, secret] = ['', '']

    beforeAll(async () => {
      receiver = await startReceiver()
      const { email } = await spets().user('administrator')
      await payload().updateGlobal({ slug: 'publisher', data: plain.publisher() })
      const { token } = await payload().login({ collection: 'users', data: { email, password: 'a long password for administrator' } })
      headers = { authorization: `JWT ${token}` }
    })
    afterAll(() => receiver.close())
    beforeEach(async () => {
      receiver.answers(204)
      receiver.received.length = 0
      for (const collection of ['webhooks', 'webhook-deliveries', 'begun-changes'] as const)
        await payload().db.deleteMany({ collection, where: {} })
      id = await webhook()
      secret = await secretFor(id)
    })

    const post = (path: string, body: object = {}, sent = headers) => rest(spets(), path, sending('POST', body, sent))
    async function webhook(data: object = {}): Promise<string> {
      const { status, text } = await post('/webhooks', { name: 'Webbplatsen', url: receiver.url, ...data })
      expect(status, text).toBe(201)
      return (JSON.parse(text) as { doc: { id: string } }).doc.id
    }
    async function secretFor(webhookId: string): Promise<string> {
      const { status, text } = await post(`/webhooks/${webhookId}/secret`)
      expect(status).toBe(201)
      return (JSON.parse(text) as { secret: string }).secret
    }
    const rows = async (): Promise<WebhookDelivery[]> =>
      (await payload().find({ collection: 'webhook-deliveries', sort: 'createdAt', pagination: false, depth: 0 })).docs
    const row = async (): Promise<WebhookDelivery | undefined> => (await rows()).at(-1)
    const told = async () => (await rows()).map(({ body }) => body as { type: string; data: Record<string, unknown> })
    const verified = ({ body, headers: sent }: Received, key = secret) =>
      new Verifier(key).verify(body, sent as Record<string, string>) as { type: string; data: Record<string, unknown> }
    /** The moment that is some time ahead. */
    const ahead = (milliseconds: number) => new Date(Date.now() + milliseconds)

    it('tells what is published, signed as Standard Webhooks has it', async () => {
      const { id: news, slug } = await make(payload()).news()
      await sendDue(payload(), new Date())
      expect(receiver.received).toHaveLength(1)
      const [received] = receiver.received
      if (!received) throw new Error('Nothing came')
      expect(verified(received)).toEqual({
        type: 'content.published',
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
        data: {
          collection: 'news',
          id: news,
          slug,
          href: `http://spets.example/v1/news/${slug}`,
          page: `http://spets.example/sv/news/${slug}`,
        },
      })
      expect(received.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Spets-Webhooks/1' })
      expect(() => verified({ ...received, body: received.body.replace('news', 'olds') })).toThrow()
      expect(await row()).toMatchObject({ state: 'taken', attempts: 1, lastStatus: 204, lastError: null, nextAttempt: null })
      expect((await row())?.messageId).toBe(received.headers['webhook-id'])
    })

    it('tells of what readers see, and of nothing else', async () => {
      const { id: news } = await payload().create({
        collection: 'news',
        data: { title: 'Ett utkast', lead: 'L', date: '2026-03-02T12:00:00.000Z', slug: 'ett-utkast', _status: 'draft' },
        draft: true,
      })
      expect(await told()).toEqual([])
      const write = (data: object, more: object = {}) => payload().update({ collection: 'news', id: news, data, ...more })
      await write({ _status: 'published' })
      await write({ title: 'Ändrad men inte ute' }, { draft: true })
      await write({ title: 'Ändrad', _status: 'published' })
      await write({ _status: 'draft' })
      await write({ title: 'Ännu ett utkast' }, { draft: true })
      expect((await told()).map(({ type }) => type)).toEqual(['content.published', 'content.published', 'content.unpublished'])
      expect((await told()).at(-1)?.data).toMatchObject({ id: news, slug: 'ett-utkast' })
    })

    it('tells once of a newsletter that comes into the archive, and once of each correction of it', async () => {
      const startedAt = new Date().toISOString()
      const dispatch = await make(payload()).dispatch({ slug: 'hosten', inArchive: true, startedAt })
      await make(payload()).dispatch({ slug: 'till-nagra', inArchive: false, startedAt })
      await make(payload()).dispatch({ slug: 'i-fjol', inArchive: true, startedAt: ahead(-2 * day).toISOString() })
      const look = () => Promise.all([tellOfArchive(payload(), new Date()), tellOfArchive(payload(), new Date())])
      await look()
      await look()
      const first = await told()
      expect(first).toEqual([
        {
          type: 'content.published',
          timestamp: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
          data: {
            collection: 'newsletters',
            id: dispatch.id,
            slug: 'hosten',
            href: 'http://spets.example/v1/newsletters/hosten',
            page: 'http://spets.example/sv/newsletters/hosten',
          },
        },
      ])
      const webCorrections = [{ at: startedAt, by: null, note: null, content: {} }]
      await payload().db.updateOne({ collection: 'dispatches', id: dispatch.id, data: { webCorrections } })
      await look()
      await look()
      expect(await told()).toEqual([...first, { ...first[0], timestamp: expect.any(String) as unknown }])
    })

    it('tells of what goes to the trash, comes from it and is deleted', async () => {
      const meeting = await make(payload()).meeting({ public: true })
      const write = (data: object) => payload().update({ collection: 'meetings', id: meeting.id, data, trash: true })
      await write({ deletedAt: new Date().toISOString() })
      await write({ deletedAt: null })
      await write({ public: false })
      await write({ title: 'Bara för oss' })
      await write({ public: true })
      await payload().delete({ collection: 'meetings', id: meeting.id })
      expect((await told()).map(({ type }) => type.split('.')[1])).toEqual([
        'published',
        'unpublished',
        'published',
        'unpublished',
        'published',
        'unpublished',
      ])
    })

    it('tells of one language that is taken back, and of many at once', async () => {
      const { id: news } = await make(payload()).news()
      await payload().update({ collection: 'news', id: news, locale: 'en', data: { title: 'News', lead: 'Lead', _status: 'published' } })
      const before = (await rows()).length
      const { status } = await post(`/news/${news}/take-back`, { language: 'en' })
      expect(status).toBe(200)
      expect(await rows()).toHaveLength(before + 1)
      const other = await make(payload()).news()
      await payload().update({ collection: 'news', where: { id: { in: [news, other.id] } }, data: { _status: 'draft' } })
      expect((await told()).slice(-2).map(({ data, type }) => [type, data.id])).toEqual(
        expect.arrayContaining([
          ['content.unpublished', news],
          ['content.unpublished', other.id],
        ]),
      )
    })

    it('tells those that want to know, that are on and that have a secret', async () => {
      const [quiet, off, unsigned] = [
        await webhook({ events: ['unpublished'] }),
        await webhook({ active: false }),
        await webhook({ name: 'Utan hemlighet' }),
      ]
      await secretFor(quiet)
      await secretFor(off)
      const { id: news } = await make(payload()).news()
      await payload().delete({ collection: 'news', id: news })
      const heard = (await rows()).map(({ webhook: who, event }) => [who, event])
      expect(heard.filter(([who]) => who === off || who === unsigned)).toEqual([])
      expect(heard.filter(([who]) => who === quiet)).toEqual([[quiet, 'content.unpublished']])
      expect(heard.filter(([who]) => who === id)).toHaveLength(2)
    })

    it('tells of people and activities by their ids, and of nothing that is not public', async () => {
      await make(payload()).segment()
      expect(await rows()).toEqual([])
      const person = await make(payload()).person()
      expect((await told())[0]?.data).toEqual({
        collection: 'people',
        id: person.id,
        slug: null,
        href: `http://spets.example/v1/people/${person.id}`,
        page: null,
      })
    })

    it('tells of names and the explanation model, and not of what in them is for users only', async () => {
      const model = { title: 'Modellen', textAlternative: 'En pyramid', levels: [{ label: 'Bas', key: 'bas' }] }
      const { levels } = await payload().updateGlobal({ slug: 'explanation-model', data: model })
      await payload().updateGlobal({ slug: 'explanation-model', data: { ...model, levels } })
      const criteria = [{ label: 'Kriterium', key: 'kriterium' }]
      await payload().updateGlobal({ slug: 'explanation-model', data: { ...model, levels, criteria } })
      await payload().updateGlobal({ slug: 'publisher', data: { name: 'Regionen' } })
      await payload().updateGlobal({ slug: 'publisher', data: { website: { address: 'https://www.region.example' } } })
      await payload().updateGlobal({ slug: 'mail-settings', data: {} })
      await payload().updateGlobal({ slug: 'publisher', data: plain.publisher() })
      const about = (collection: string) => ({
        type: 'content.published',
        data: { collection, id: null, slug: null, href: `http://spets.example/v1/${collection}`, page: null },
      })
      expect(await told()).toMatchObject([about('explanation-model'), about('publisher'), about('publisher')])
    })

    it('says why in the language of who reads, also of messages from before it was a code', async () => {
      receiver.answers(500, {}, 'Sorry')
      await make(payload()).news()
      await sendDue(payload(), new Date())
      const old = await make(payload()).webhookDelivery({ lastError: 'Mottagaren svarade med ett fel. Nej' })
      const read = async (language: string) => {
        const { text } = await rest(spets(), '/webhook-deliveries?sort=createdAt', { headers: { ...headers, 'accept-language': language } })
        return (JSON.parse(text) as { docs: WebhookDelivery[] }).docs
      }
      expect((await read('en')).map(({ lastError }) => lastError)).toEqual([
        'The receiver answered with an error. Sorry',
        'Mottagaren svarade med ett fel. Nej',
      ])
      expect(await read('sv')).toMatchObject([{ lastError: 'Mottagaren svarade med ett fel. Sorry', lastWhy: 'refused' }, { id: old.id }])
    })

    describe('is told by a worker, once, where a process is killed at any of its writes', () => {
      /** What readers find of the news, and what it is called by the region. */
      const seen = async () => {
        const { docs } = await payload().find({ collection: 'news', overrideAccess: false, sort: 'id', pagination: false, depth: 0 })
        const { name } = await payload().findGlobal({ slug: 'publisher' })
        return JSON.stringify([name, docs.map(({ title, slug, updatedAt }) => [title, slug, updatedAt])])
      }
      const draft = () =>
        payload().create({ collection: 'news', data: { title: 'Ett utkast', lead: 'L', date: '2026-03-02', slug: 'dodat' }, draft: true })
      const deeds: Record<string, (news: { id: string }) => Promise<unknown>> = {
        'while it publishes': ({ id: news }) => payload().update({ collection: 'news', id: news, data: { _status: 'published' } }),
        'while it changes what is out': ({ id: news }) =>
          payload().update({ collection: 'news', id: news, data: { title: 'Annan', _status: 'published' } }),
        'while it saves a draft': ({ id: news }) =>
          payload().update({ collection: 'news', id: news, data: { title: 'Annan' }, draft: true }),
        'while it takes back': ({ id: news }) => payload().update({ collection: 'news', id: news, data: { _status: 'draft' } }),
        'while it deletes': ({ id: news }) => payload().delete({ collection: 'news', id: news }),
        'while it makes one': () => make(payload()).news(),
        'while it changes a global': () => payload().updateGlobal({ slug: 'publisher', data: { name: `Region ${Date.now()}` } }),
      }
      const isOut = (deed: string) => deed !== 'while it publishes'

      it.each(Object.keys(deeds))('%s', async (name) => {
        const deed = deeds[name] ?? fail
        for (let step = 1, count = 1; step <= count; step++) {
          await payload().delete({ collection: 'news', where: {} })
          const { id: news } = await draft()
          if (isOut(name)) await payload().update({ collection: 'news', id: news, data: { _status: 'published' } })
          for (const collection of ['webhook-deliveries', 'begun-changes'] as const)
            await payload().db.deleteMany({ collection, where: {} })
          const before = await seen()
          const asked = await interruptedAt(step, () => deed({ id: news }), fail, true)
          count = Math.max(count, asked.count)
          const isOther = (await seen()) !== before
          await Promise.all([tellWhatWasLeft(payload(), ahead(3 * minute)), tellWhatWasLeft(payload(), ahead(3 * minute))])
          expect(await told(), `${name}, killed at ${step}`).toHaveLength(isOther ? 1 : 0)
          expect((await payload().db.find({ collection: 'begun-changes' })).docs).toEqual([])
          if (asked.error === null) break
        }
      })
    })

    it('leaves alone what is being saved', async () => {
      await payload().db.create({ collection: 'begun-changes', data: { key: 'now', entity: 'publisher', seen: null } })
      await tellWhatWasLeft(payload(), ahead(minute))
      expect(await rows()).toEqual([])
      await tellWhatWasLeft(payload(), ahead(3 * minute))
      expect(await rows()).toHaveLength(1)
    })

    describe('what is not taken', () => {
      it('is tried again with growing pauses, the same message, and given up after the eighth time', async () => {
        receiver.answers(500, {}, `Sorry\n\u0007${'x'.repeat(5_000)}`)
        await make(payload()).news()
        let passed = 0
        for (const pause of [0, 5 * second, minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour]) {
          const attempts = receiver.received.length
          if (pause > 0) await sendDue(payload(), ahead(passed + pause - 2 * second))
          expect(receiver.received).toHaveLength(attempts)
          passed += pause
          await sendDue(payload(), ahead(passed + 500))
          expect(receiver.received).toHaveLength(attempts + 1)
        }
        expect(await row()).toMatchObject({ state: 'given-up', attempts: 8, lastStatus: 500, nextAttempt: null })
        expect((await row())?.lastError).toMatch(/^Mottagaren svarade med ett fel\. Sorry x+$/)
        expect((await row())?.lastError?.length).toBeLessThan(600)
        expect(new Set(receiver.received.map(({ headers: sent }) => sent['webhook-id'])).size).toBe(1)
        expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1)
        await sendDue(payload(), ahead(30 * day))
        expect(receiver.received).toHaveLength(8)
      })

      it('is taken when the receiver is well again', async () => {
        receiver.answers(503)
        await make(payload()).news()
        await sendDue(payload(), new Date())
        receiver.answers(200)
        await sendDue(payload(), ahead(6 * second))
        expect(await row()).toMatchObject({ state: 'taken', attempts: 2, lastError: null })
      })

      it('follows no redirect', async () => {
        receiver.answers(302, { location: receiver.url.replace('/hook', '/elsewhere') })
        await make(payload()).news()
        await sendDue(payload(), new Date())
        expect(receiver.received.map(({ path }) => path)).toEqual(['/hook'])
        expect(await row()).toMatchObject({ state: 'waiting', lastStatus: 302 })
      })

      it('is sent again when somebody asks', async () => {
        receiver.answers(400)
        await make(payload()).news()
        const { id: delivery } = (await row()) ?? { id: '' }
        await payload().db.updateOne({ collection: 'webhook-deliveries', id: delivery, data: { state: 'given-up', attempts: 8 } })
        receiver.answers(204)
        expect((await post(`/webhook-deliveries/${delivery}/again`)).status).toBe(200)
        await sendDue(payload(), new Date())
        expect(await row()).toMatchObject({ state: 'taken', attempts: 1 })
      })
    })

    it('is sent after a kill between the save and the sending, and in the middle of it', async () => {
      await make(payload()).news()
      expect(receiver.received).toEqual([])
      // A worker has taken it, and was killed: nothing but this is left of it.
      const { id: delivery } = (await row()) ?? { id: '' }
      await payload().db.updateOne({
        collection: 'webhook-deliveries',
        id: delivery,
        data: { attempts: 1, nextAttempt: ahead(minute).toISOString() },
      })
      await sendDue(payload(), new Date())
      expect(receiver.received).toEqual([])
      await sendDue(payload(), ahead(minute + second))
      expect(receiver.received).toHaveLength(1)
      expect(await row()).toMatchObject({ state: 'taken', attempts: 2 })
    })

    it('leaves nothing behind where nobody was killed', async () => {
      const { id: news } = await make(payload()).news()
      await payload().update({ collection: 'news', id: news, data: { title: 'Utkast' }, draft: true })
      await payload().delete({ collection: 'news', id: news })
      await payload().updateGlobal({ slug: 'mail-settings', data: {} })
      expect((await payload().db.find({ collection: 'begun-changes' })).docs).toEqual([])
    })

    it('is sent once by two workers, at once when it is written', async () => {
      const stopping = new AbortController()
      const workers = [keepSending(payload(), stopping.signal), keepSending(payload(), stopping.signal)]
      for (let item = 0; item < 5; item++) await make(payload()).news()
      const begun = Date.now()
      await until('all are taken', async () => (await rows()).every(({ state }) => state === 'taken'))
      expect(Date.now() - begun).toBeLessThan(3_000)
      stopping.abort()
      await Promise.all(workers)
      expect(receiver.received).toHaveLength(5)
      expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1])
    })

    it('is not kept waiting by a receiver that does not answer', async () => {
      const deaf = await startReceiver()
      await deaf.close()
      await secretFor(await webhook({ name: 'Nere', url: deaf.url }))
      await make(payload()).news()
      await sendDue(payload(), new Date())
      expect(receiver.received).toHaveLength(1)
      const failed = (await rows()).find(({ state }) => state === 'waiting')
      expect(failed).toMatchObject({ attempts: 1, lastStatus: null })
      expect(failed?.lastError).toContain('Det gick inte att nå mottagaren.')
    })

    it('is forgotten after thirty days, and with its webhook', async () => {
      await make(payload()).news()
      await forgetOldMessages(payload(), ahead(29 * day))
      expect(await rows()).toHaveLength(1)
      await forgetOldMessages(payload(), ahead(31 * day))
      expect(await rows()).toEqual([])
      await make(payload()).news()
      await payload().delete({ collection: 'webhooks', id })
      expect(await rows()).toEqual([])
    })

    describe('the secret', () => {
      it('is told once, is kept encrypted and is read by nobody', async () => {
        expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
        const stored = await payload().db.findOne({ collection: 'webhooks', where: { id: { equals: id } } })
        const { text } = await rest(spets(), `/webhooks/${id}?showHiddenFields=true`, { headers })
        for (const said of [JSON.stringify(stored), text]) expect(said).not.toContain(secret.slice(6, 30))
        expect(text).not.toContain('"secret"')
        expect(JSON.parse((await rest(spets(), `/webhooks/${id}/secret`, { headers })).text)).toEqual({ hasSecret: true })
      })

      it('stops at once when it is replaced', async () => {
        await make(payload()).news()
        const second = await secretFor(id)
        await sendDue(payload(), new Date())
        const [received] = receiver.received
        if (!received) throw new Error('Nothing came')
        expect(() => verified(received)).toThrow()
        expect(verified(received, second)).toMatchObject({ type: 'content.published' })
      })
    })

    it('can be tried, and says how that went', async () => {
      const good = await post(`/webhooks/${id}/test`)
      expect(JSON.parse(good.text)).toEqual({ taken: true, status: 204, why: null })
      expect(receiver.received.map((each) => verified(each).type)).toEqual(['test'])
      receiver.answers(401, {}, 'Who are you?')
      const bad = await post(`/webhooks/${id}/test`, {}, { ...headers, 'accept-language': 'en' })
      expect(JSON.parse(bad.text)).toEqual({ taken: false, status: 401, why: 'The receiver answered with an error. Who are you?' })
      const unsigned = await post(`/webhooks/${await webhook()}/test`)
      expect(unsigned.status).toBe(409)
    })
  },
  { webhooksToOwnNetwork: true },
)

onEachDatabase('webhooks where the own network is closed', (spets) => {
  const payload = () => spets().payload
  const written = (url: string) =>
    payload()
      .create({ collection: 'webhooks', data: { name: 'Webbplatsen', url, events: ['published'] }, locale: 'sv' })
      .then(
        () => 'taken',
        (error: { data?: { errors?: { message: string }[] } }) => error.data?.errors?.[0]?.message,
      )

  it.each([
    ['https://www.region.example/hook', /^taken$/],
    ['http://www.region.example/hook', /börja med https/],
    ['https://127.0.0.1/hook', /egna nätet/],
    ['https://2130706433/hook', /egna nätet/],
    ['https://0x7f.1/hook', /egna nätet/],
    ['https://[::1]/hook', /egna nätet/],
    ['https://[::ffff:10.0.0.1]/hook', /egna nätet/],
    ['https://169.254.169.254/latest/meta-data', /egna nätet/],
    ['https://localhost/hook', /egna nätet/],
    ['https://db.internal/hook', /egna nätet/],
    ['https://user:password@www.region.example/', /lösenord/],
    ['ftp://www.region.example/', /hela adressen/],
    ['file:///etc/passwd', /hela adressen/],
    ['hook', /hela adressen/],
  ])('%s: %s', async (url, says) => expect(await written(url)).toMatch(says))

  it('sends nothing there either, whatever is stored and whatever a name leads to', async () => {
    const receiver = await startReceiver()
    const { port } = new URL(receiver.url)
    const { email } = await spets().user('administrator')
    const { token } = await payload().login({ collection: 'users', data: { email, password: 'a long password for administrator' } })
    const { doc } = JSON.parse(
      (
        await rest(
          spets(),
          '/webhooks',
          sending('POST', { name: 'W', url: 'https://www.region.example' }, { authorization: `JWT ${token}` }),
        )
      ).text,
    ) as { doc: { id: string } }
    await rest(spets(), `/webhooks/${doc.id}/secret`, sending('POST', {}, { authorization: `JWT ${token}` }))
    for (const url of [`http://127.0.0.1:${port}/`, `https://127.0.0.1:${port}/`, `https://localhost:${port}/`]) {
      await payload().db.updateOne({ collection: 'webhooks', id: doc.id, data: { url } })
      await payload().db.deleteMany({ collection: 'webhook-deliveries', where: {} })
      await make(payload()).news()
      await sendDue(payload(), new Date())
      const { docs } = await payload().find({ collection: 'webhook-deliveries', pagination: false })
      expect(docs).toMatchObject([{ state: 'waiting', attempts: 1, lastStatus: null }])
      expect(docs[0]?.lastError).toMatch(/https:|egna nätet/)
    }
    expect(receiver.received).toEqual([])
    await receiver.close()
  })
})
