import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepNewFilesToOwner, keepToOwner } from '../../../src/ownerOnly'

const rightsOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('what is kept on the machine', () => {
  let place: string
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'spets-rights-'))
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  /** Makes a file, or a folder where its name ends with a slash, with rights that are as wide as they can be. */
  const open = (name: string, rights = 0o666) => {
    const path = join(place, name)
    if (name.endsWith('/')) mkdirSync(path, { recursive: true })
    else writeFileSync(path, 'x')
    chmodSync(path, name.endsWith('/') ? 0o777 : rights)
    return path
  }
  const keep = (url = `file:${join(place, 'data/spets.db')}`) =>
    keepToOwner({ dataFolder: join(place, 'data'), database: { kind: 'sqlite', url } })

  it('is its owner’s alone, also what lay there before, at any depth', async () => {
    const folders = ['data/', 'data/media/', 'data/inbox/', 'data/inbox/mail with åäö/', 'data/dkim/'].map((name) => open(name))
    const names = [
      'spets.db',
      'spets.db-wal',
      'spets.db-shm',
      'spets.db.before-x',
      'copy.db',
      '.secret',
      'media/a.jpg',
      'inbox/1.eml',
      'inbox/mail with åäö/2.eml',
      'dkim/k.pem',
    ]
    const files = names.map((name) => open(`data/${name}`))
    const program = open('data/backup.sh', 0o755)
    const shut = open('data/shut', 0o400)
    expect(await keep()).toEqual([])
    expect(folders.map(rightsOf)).toEqual(folders.map(() => '700'))
    expect(files.map(rightsOf)).toEqual(files.map(() => '600'))
    expect([program, shut].map(rightsOf)).toEqual(['700', '400'])
  })

  it('so is a database elsewhere, with what belongs to it, and nothing else there', async () => {
    open('data/')
    open('elsewhere/')
    const own = ['region.db', 'region.db-wal', 'region.db-shm', 'region.db.before-x'].map((name) => open(`elsewhere/${name}`))
    const others = ['region.dbx', 'other.db'].map((name) => open(`elsewhere/${name}`))
    await keep(`file:${own[0]}`)
    expect(own.map(rightsOf)).toEqual(own.map(() => '600'))
    expect(others.map(rightsOf)).toEqual(others.map(() => '666'))
    expect(rightsOf(join(place, 'elsewhere'))).toBe('777')
  })

  it('and what a link leads to stays as it is', async () => {
    open('data/')
    open('elsewhere/')
    const other = open('elsewhere/other')
    symlinkSync(join(place, 'elsewhere'), join(place, 'data/folder'))
    symlinkSync(other, join(place, 'data/file'))
    symlinkSync(join(place, 'nowhere'), join(place, 'data/nowhere'))
    expect(await keep()).toEqual([])
    expect([rightsOf(other), rightsOf(join(place, 'elsewhere'))]).toEqual(['666', '777'])
  })

  it('but for a data folder that is a link itself', async () => {
    open('real/')
    const file = open('real/spets.db')
    symlinkSync(join(place, 'real'), join(place, 'data'))
    await keep()
    expect([rightsOf(file), rightsOf(join(place, 'real'))]).toEqual(['600', '700'])
  })

  it('and what is written from then on has no other rights', () => {
    const before = process.umask(0)
    try {
      expect(keepNewFilesToOwner()).toBe(0)
      mkdirSync(join(place, 'a/b'), { recursive: true })
      writeFileSync(join(place, 'a/b/c'), 'x')
    } finally {
      process.umask(before)
    }
    expect(['a', 'a/b', 'a/b/c'].map((name) => rightsOf(join(place, name)))).toEqual(['700', '700', '600'])
    expect(existsSync(place) && readdirSync(place)).toEqual(['a'])
  })
})
