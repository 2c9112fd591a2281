import { expect, it } from 'vitest'
import { publishDue, releaseStaleJobs } from '../../src/jobs'
import { onEachDatabase } from '../support/spets'

onEachDatabase('scheduled publishing', (spets) => {
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
})
