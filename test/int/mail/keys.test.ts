import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { keyRemarks, makeKey, sendingDomains } from '../../../src/mail'
import { mailRoom } from '../../support/mailings'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('what a worker says of its DKIM keys when it starts', (spets) => {
  let atFirst: string[]
  beforeAll(async () => {
    atFirst = await keyRemarks(spets().payload)
    await mailRoom(spets).publisher()
    const senders = [
      { name: 'Styrkan', address: 'news@Styrkan.example' },
      { name: 'Annan', address: 'annan@region.example' },
    ]
    await spets().payload.updateGlobal({ slug: 'mail-settings', data: { senders } })
  })

  const remarks = () => keyRemarks(spets().payload)

  it('is nothing before the publisher has been filled in, and no worker fails for it', () => {
    expect(atFirst).toEqual([])
  })

  it('is about every domain that mail comes from, once', async () => {
    expect(await sendingDomains(spets().payload)).toEqual(['region.example', 'styrkan.example'])
    expect(await remarks()).toEqual([
      expect.stringContaining('There is no DKIM key for region.example.'),
      expect.stringContaining('There is no DKIM key for styrkan.example.'),
    ])
  })

  it('is nothing of a good key, what is wrong with another, and that one waits behind a good one', async () => {
    const { settings } = spets()
    makeKey(settings, 'region.example', 'k1')
    const folder = join(settings.dkimFolder, 'styrkan.example')
    mkdirSync(folder, { recursive: true })
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(join(folder, 'k1.pem'), weak)
    writeFileSync(join(settings.dkimFolder, 'region.example', 'k2.pem'), 'nothing')
    expect(await remarks()).toEqual([
      expect.stringMatching(/k2\.pem is no DKIM key that can be used\. Mail from region\.example is signed with another one/),
      expect.stringMatching(/k1\.pem is shorter than 2048 bits/),
    ])
  })
})
