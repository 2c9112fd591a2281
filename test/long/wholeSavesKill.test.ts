import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { mendHalfSaves } from '../../src/database'
import { ended } from '../../src/cli/children'
import { make } from '../support/fixtures'
import { onEachDatabase } from '../support/spets'

const limit = 600_000

onEachDatabase('a process that is killed while it saves', (spets) => {
  const payload = () => spets().payload

  const wholly = async (id: string) => {
    const one = { collection: 'news', id, locale: 'all', depth: 0 } as const
    const { docs } = await payload().findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      locale: 'all',
      depth: 0,
      pagination: false,
    })
    return { stored: await payload().findByID(one), edited: await payload().findByID({ ...one, draft: true }), versions: docs.length }
  }

  /** @returns what the process said, and whether it was killed */
  async function publishIn(id: string, data: object, step: number) {
    const { database, dataFolder, publicUrl, secret } = spets().settings
    const environment = {
      DEMO: '0',
      DATABASE_URL: database.url,
      DATA_DIR: dataFolder,
      PUBLIC_URL: publicUrl,
      SECRET: secret,
      SMTP_URL: 'smtp://127.0.0.1:1',
    }
    const args = ['--conditions=production', '--import', 'tsx', 'test/support/killedSave.ts', id, JSON.stringify(data), String(step)]
    const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const { errors } = await ended(child)
    return { said, errors, isKilled: child.signalCode === 'SIGKILL' }
  }

  it(
    'leaves a document with its relations, languages and versions as it was or as it was asked for, at whatever step',
    async () => {
      const areas = [(await make(payload()).strengthArea()).id, (await make(payload()).strengthArea()).id]
      const term = (await make(payload()).term()).id
      const { id, lead } = await make(payload()).news({ strengthAreas: areas, terms: [term] })
      await payload().update({ collection: 'news', id, locale: 'en', data: { title: 'In English', lead: 'In English' } })
      const ends = new Set<string>()
      for (let step = 1, isKilled = true; isKilled; step += 1) {
        await payload().update({
          collection: 'news',
          id,
          data: { title: 'Före', strengthAreas: areas, terms: [term], _status: 'published' },
        })
        await payload().update({ collection: 'news', id, draft: true, data: { title: 'Ett utkast' } })
        const before = await wholly(id)
        const ran = await publishIn(id, { title: 'Efter', strengthAreas: areas.slice(1), terms: [], _status: 'published' }, step)
        isKilled = ran.isKilled
        if (!isKilled) expect(ran.said, ran.errors).toMatch(/steps$/)
        await mendHalfSaves(payload())
        const after = await wholly(id)
        const asked = {
          title: { sv: 'Efter', en: 'In English' },
          lead: { sv: lead, en: 'In English' },
          strengthAreas: areas.slice(1),
          _status: 'published',
        }
        const isAsBefore = JSON.stringify(after) === JSON.stringify(before)
        if (!isAsBefore) {
          expect(after).toMatchObject({ stored: asked, edited: asked, versions: before.versions + 1 })
          expect([after.stored.terms ?? [], after.edited.terms ?? []]).toEqual([[], []])
        }
        ends.add(isAsBefore ? 'as before' : 'as asked')
      }
      expect(ends).toEqual(new Set(['as before', 'as asked']))
    },
    limit,
  )
})
