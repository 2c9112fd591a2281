import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture } from '../support/fixtures'
import { startWhole, type WholeSpets } from '../support/wholeSpets'

/** All that lies in a folder, itself included, with its rights as octal digits. */
function rightsIn(path: string): [string, string][] {
  const stat = lstatSync(path)
  const own: [string, string] = [path, (stat.mode & 0o777).toString(8)]
  return stat.isDirectory() ? [own, ...readdirSync(path).flatMap((name) => rightsIn(join(path, name)))] : [own]
}

const openToOthers = (folder: string) => rightsIn(folder).filter(([, rights]) => !/^[4-7]00$/.test(rights))

describe('the data folder of a start', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'spets-owner-')), 'data')
  let running: WholeSpets
  let usual: number
  beforeAll(async () => {
    usual = process.umask(0)
    for (const name of ['', 'media', 'inbox']) mkdirSync(join(folder, name), { recursive: true })
    for (const name of ['copy.db', 'media/old.jpg', 'inbox/old.eml', 'spets.db.before-old']) {
      writeFileSync(join(folder, name), 'x')
      chmodSync(join(folder, name), 0o666)
    }
    running = await startWhole(folder, { DATABASE_URL: '' })
  })
  afterAll(async () => {
    process.umask(usual)
    await running.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })

  it('is open to nobody but its owner, whatever the umask and whatever lay there: database, journal, inbox, uploads and keys', async () => {
    const login = await fetch(`${running.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: running.email, password: running.password }),
    })
    const { token } = (await login.json()) as { token: string }
    const form = new FormData()
    const { data, mimetype, name } = picture()
    form.set('file', new File([new Uint8Array(data)], name, { type: mimetype }))
    form.set('_payload', JSON.stringify({ alt: 'A pixel' }))
    const made = await fetch(`${running.url}/api/media`, { method: 'POST', headers: { authorization: `JWT ${token}` }, body: form })
    expect(made.status, await made.text()).toBe(201)
    expect(openToOthers(folder)).toEqual([])
    const names = rightsIn(folder).map(([path]) => path.slice(folder.length + 1))
    expect(names).toEqual(
      expect.arrayContaining(['spets.db', 'spets.db-wal', 'spets.db-shm', 'secret', `media/${name}`, 'media/old.jpg', 'copy.db']),
    )
    expect(names.filter((each) => /^inbox\/.+\.eml$/.test(each)).length).toBeGreaterThan(1)
  })

  it('so it is after the next start', async () => {
    await running.stop()
    for (const [path] of rightsIn(folder)) chmodSync(path, lstatSync(path).isDirectory() ? 0o777 : 0o666)
    running = await startWhole(folder, { DATABASE_URL: '' })
    expect(openToOthers(folder)).toEqual([])
  })
})
