import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ImportArguments, parseArguments } from '../../../src/cli/importing/arguments'
import { importCommand } from '../../../src/cli/importing/command'
import { readTable } from '../../../src/imports/files/read'
import { contactWith, emptied, examplePath } from '../../support/imports'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('importing contacts by the command line', (spets) => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'spets-import-'))
  })
  beforeEach(() => emptied(spets().payload))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const command = (...argv: string[]) => commandOn(spets().payload, argv)
  const list = examplePath('kontakter-export.csv')

  it('imports the list, says what to mend, and leaves it as a file', async () => {
    const mend = join(folder, 'att-ratta.xlsx')
    const { code, printed } = await command(list, '--source', 'Kontaktlistan', '--mend', mend)
    expect(code).toBe(0)
    expect(printed).toContain('Nya kontakter: 64')
    expect(printed).toMatch(/Rad 64, kolumnen E-post: ”projektledare@torsta” kan inte vara/)
    expect(printed).toContain(mend)
    expect((await readTable(new Uint8Array(readFileSync(mend)), 'x')).rows).toHaveLength(4)
    const [first] = (await contactWith(spets().payload, 'naringslivschef@berg.example')).permissions ?? []
    expect(first?.source).toBe('Kontaktlistan')
  })

  it('prints the outcome as JSON, and saves nothing in a dry run', async () => {
    const { code, printed } = await command(list, '--dry-run', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({ counts: { rows: 70, created: 64, errors: 3 } })
    expect((await spets().payload.count({ collection: 'contacts' })).totalDocs).toBe(0)
  })

  it('says in one line why it can read nothing', async () => {
    const source = new URL(import.meta.url).pathname
    const missing = await command(join(folder, 'missing.csv'))
    expect(missing).toMatchObject({ code: 1, printed: '' })
    expect(missing.complaints).toMatch(/missing\.csv går inte att läsa/)
    const unreadable = await command(source)
    expect(unreadable).toMatchObject({ code: 1, printed: '' })
    expect(unreadable.complaints).toContain('rubrikrad')
  })
})

describe('the arguments of the command', () => {
  it('have defaults', () => {
    expect(parseArguments(['lista.csv'])).toEqual({
      file: 'lista.csv',
      source: null,
      sheet: null,
      newsletterBasis: 'consent',
      invitationBasis: 'public-task',
      dryRun: false,
      mend: null,
      json: false,
    } satisfies ImportArguments)
  })

  it.each([[[]], [['a', 'b']], [['a', '--unknown']], [['a', '--newsletter-basis', 'because']], [['a', '--mend']]])(
    'are refused: %j',
    (argv: string[]) => expect(parseArguments(argv)).toBeNull(),
  )
})

/** Runs the command on a database that stays open. */
async function commandOn(payload: Payload, argv: string[]) {
  const printed: string[] = []
  const complaints: string[] = []
  const code = await importCommand(argv, {
    language: 'sv',
    open: async () => ({ payload, close: async () => undefined }),
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  })
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') }
}
