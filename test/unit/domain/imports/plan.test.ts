import { describe, expect, it } from 'vitest'
import type { KnownContact } from '../../../../src/domain/imports/contact'
import { type ImportPlan, planImport } from '../../../../src/domain/imports/plan'
import type { NoteCode } from '../../../../src/domain/imports/problems'
import { requireHeading } from '../../../../src/imports/files/heading'
import { readTable } from '../../../../src/imports/files/read'
import { carriedOut, contact, fixture, knows, options, planRows } from '../../imports/builders'

const codesOf = (plan: ImportPlan): string[] => plan.notes.map(({ code }) => code)
const noteOf = (plan: ImportPlan, code: NoteCode) => plan.notes.find((note) => note.code === code)

/** The contact that a plan makes from its first row. */
function made(plan: ImportPlan) {
  const [row] = plan.rows
  if (row?.outcome !== 'create') throw new Error(`The row gives ${row?.outcome}`)
  return row.contact
}

/** What a plan changes in the contact of its first row. */
function change(plan: ImportPlan) {
  const [row] = plan.rows
  if (row?.outcome !== 'update') throw new Error(`The row gives ${row?.outcome}`)
  return row.change
}

const newsletter = (state: 'given' | 'pending' | 'withdrawn'): KnownContact['permissions'] => [
  { purpose: 'invitation', state: 'given' },
  { purpose: 'newsletter', state },
]

describe.each(['kontakter-export.xlsx', 'kontakter-export.csv'])('the example %s', (name) => {
  const planExample = async (known = knows()) => {
    const table = await readTable(fixture(name), name)
    return planImport({ table, ...requireHeading(table, name), options, known })
  }
  const rowOf = (plan: ImportPlan, address: string) => plan.rows.find((row) => row.address === address)

  it('gives 64 contacts of 70 rows', async () => {
    const { counts } = await planExample()
    expect(counts).toEqual({ rows: 70, created: 64, updated: 0, unchanged: 0, duplicates: 2, blank: 1, errors: 3 })
  })

  it('says what is wrong with the three bad rows', async () => {
    const offset = name.endsWith('xlsx') ? 2 : 0
    expect((await planExample()).problems).toEqual([
      { row: 64 + offset, column: 'E-post', code: 'addressInvalid', values: { written: 'projektledare@torsta' } },
      { row: 65 + offset, column: 'E-post', code: 'addressMissing', values: { written: '' } },
      {
        row: 68 + offset,
        column: 'E-post',
        code: 'severalAddresses',
        values: { written: 'forskare@mittuniversitetet.example; prefekt@mittuniversitetet.example' },
      },
    ])
  })

  it('reads the odd rows as they are meant', async () => {
    const plan = await planExample()
    expect(rowOf(plan, 'info@berg.example')).toMatchObject({ contact: { kind: 'shared', name: null } })
    expect(rowOf(plan, 'aktor@samisk.example')).toMatchObject({ contact: { language: 'sma' } })
    expect(rowOf(plan, 'info@xn--fetag-strm-ecbi.example')).toMatchObject({ contact: { strengthAreas: ['soil'] } })
    expect(rowOf(plan, 'agare@fjall-mat.example')).toMatchObject({ name: 'Ägare "Fjäll & Mat"; Härjedalen' })
    expect(rowOf(plan, 'formel@x.example')).toMatchObject({
      contact: { name: '=HYPERLINK("http://x.example")' },
      notes: [{ code: 'formulaAsText' }, { code: 'newOrganisation' }],
    })
    expect(rowOf(plan, 'fd.anstalld@berg.example')).toMatchObject({
      contact: { status: 'left', affiliation: { role: null } },
      notes: [{ code: 'markedLeft' }],
    })
    expect(rowOf(plan, 'naringslivschef@bracke.example')).toMatchObject({
      contact: { strengthAreas: ['experiences', 'soil'] },
    })
  })

  it('tells what the duplicates said otherwise', async () => {
    const duplicates = (await planExample()).rows.filter(({ outcome }) => outcome === 'duplicate')
    expect(duplicates.map(({ notes }) => notes.map(({ column, code }) => [column, code]))).toEqual([
      [],
      [
        ['Nyhetsbrev', 'duplicateDiffers'],
        ['Styrkeområde', 'duplicateAdds'],
      ],
    ])
  })

  it('makes each new organisation once, with its municipality', async () => {
    const { newOrganisations } = await planExample(knows({ organisations: [{ id: 'berg', name: 'Bergs kommun', otherSpellings: [] }] }))
    expect(newOrganisations.filter(({ name: organisation }) => organisation === 'Åre kommun')).toEqual([
      { name: 'Åre kommun', municipality: 'Åre' },
    ])
    expect(newOrganisations.map(({ name: organisation }) => organisation)).not.toContain('Bergs kommun')
  })

  it('changes nothing when it is run again', async () => {
    const after = carriedOut(await planExample(), knows())
    const again = await planExample(after)
    expect(again.counts).toMatchObject({ rows: 70, created: 0, updated: 0, unchanged: 64, duplicates: 2, errors: 3 })
    expect(again.newOrganisations).toEqual([])
  })
})

it('gives the same contacts from both example files', async () => {
  const [xlsx, csv] = await Promise.all(
    ['kontakter-export.xlsx', 'kontakter-export.csv'].map(async (name) => {
      const table = await readTable(fixture(name), name)
      const plan = planImport({ table, ...requireHeading(table, name), options, known: knows() })
      return plan.rows.map((row) => (row.outcome === 'create' ? row.contact : row.outcome))
    }),
  )
  expect(xlsx).toEqual(csv)
})

describe('a new contact', () => {
  it('is read from English headings and words too', () => {
    const plan = planRows(
      ['Name', 'E-mail', 'Organization', 'Job title', 'Strength areas', 'Language', 'Newsletter'],
      [['Ann', 'ann@x.example', 'Acme', 'CEO', 'Experiences; Soil, forest and water', 'English', 'yes']],
    )
    const given = { state: 'given', source: 'Kontaktlistan', date: '2026-03-01' }
    expect(made(plan)).toEqual({
      address: 'ann@x.example',
      kind: 'person',
      name: 'Ann',
      status: 'active',
      language: 'en',
      strengthAreas: ['experiences', 'soil'],
      affiliation: { organisation: { create: { name: 'Acme', municipality: null } }, role: 'CEO' },
      permissions: [
        { purpose: 'newsletter', legalBasis: 'consent', ...given },
        { purpose: 'invitation', legalBasis: 'public-task', ...given },
      ],
    })
  })

  it.each([
    ['Ja', ['newsletter given', 'invitation given']],
    ['X', ['newsletter given', 'invitation given']],
    ['1', ['newsletter given', 'invitation given']],
    ['true', ['newsletter given', 'invitation given']],
    ['NEJ', ['newsletter withdrawn', 'invitation given']],
    ['', ['invitation given']],
    ['-', ['invitation given']],
    ['kanske', ['invitation given']],
  ])('with %j under newsletter gets %j', (cell, expected) => {
    const plan = planRows(['E-post', 'Nyhetsbrev'], [['a@x.example', cell]])
    expect(made(plan).permissions.map(({ purpose, state }) => `${purpose} ${state}`)).toEqual(expected)
    expect(codesOf(plan)).toEqual(cell === 'kanske' ? ['newsletterUnclear'] : [])
  })

  it('is named by first and last name', () => {
    expect(made(planRows(['Förnamn', 'Efternamn', 'E-post'], [['Anna', 'Ek', 'a@x.example']])).name).toBe('Anna Ek')
  })

  it.each(['Anna Ek <a@x.example>', 'a@x.example;', 'a@x.example, A@X.example', 'mailto:a@x.example'])('is found in %j', (cell) => {
    expect(made(planRows(['E-post'], [[cell]])).address).toBe('a@x.example')
  })

  it.each(['anna ek@x.example', 'Anna a@x.example', '@x.example'])('is not guessed from %j', (cell) => {
    expect(planRows(['E-post'], [[cell]]).problems).toMatchObject([{ code: 'addressInvalid' }])
  })

  it.each([
    ['Slutat', '', true],
    ['Har slutat', '', true],
    ['Chef', 'slutat', true],
    ['Chef', 'inaktiv', true],
    ['Chef', 'Aktiv', false],
    ['Avslutningsansvarig', '', false],
  ])('with the role %j and status %j has left: %j', (role, status, left) => {
    const plan = planRows(['E-post', 'Organisation', 'Roll', 'Status'], [['a@x.example', 'X', role, status]])
    expect(made(plan).status).toBe(left ? 'left' : 'active')
    expect(codesOf(plan).includes('markedLeft')).toBe(left)
  })

  it('goes in with a note for what is not understood', () => {
    const plan = planRows(
      ['E-post', 'Styrkeområde', 'Språk', 'Roll', 'Kommun', 'Status'],
      [['a@x.example', 'Rymden', 'tyska', 'Chef', 'Berg', 'ledig']],
    )
    expect(made(plan)).toMatchObject({ language: 'sv', strengthAreas: [], affiliation: null })
    expect(plan.notes).toEqual([
      { row: 2, column: 'Styrkeområde', code: 'strengthAreaUnknown', values: { written: 'Rymden' } },
      { row: 2, column: 'Språk', code: 'languageUnknown', values: { written: 'tyska' } },
      { row: 2, column: 'Status', code: 'statusUnknown', values: { written: 'ledig' } },
      { row: 2, column: 'Roll', code: 'roleWithoutOrganisation', values: { written: 'Chef' } },
      { row: 2, column: 'Kommun', code: 'municipalityWithoutOrganisation', values: { written: 'Berg' } },
    ])
  })

  it('has no characters that cannot be seen in its name', () => {
    expect(made(planRows(['Namn', 'E-post'], [['  Anna\u200B  Ek\r\n', 'a@x.example']])).name).toBe('Anna Ek')
  })

  it.each([
    ['Namn', 'Anna\r\nBcc: alla@annan.example', 'U+000D'],
    ['Förnamn', 'Anna\tEk', 'U+0009'],
    ['Efternamn', 'Ek\u2028', null],
    ['Efternamn', 'E\u2028k', 'U+2028'],
    ['Organisation', 'Region\u0085Exempel', 'U+0085'],
    ['Roll', 'Chef\u0000', 'U+0000'],
    ['Kommun', 'Be\u007frg', 'U+007F'],
  ])('is refused at the cell when %s holds what would steer a program: %j', (column, text, character) => {
    const plan = planRows([column, 'E-post'], [[text, 'a@x.example']])
    expect(plan.problems).toEqual(character ? [{ row: 2, column, code: 'controlCharacter', values: { character } }] : [])
  })

  it('is refused when a text is far too long', () => {
    const plan = planRows(['Namn', 'E-post'], [['a'.repeat(201), 'a@x.example']])
    expect(plan.problems).toEqual([{ row: 2, column: 'Namn', code: 'textTooLong', values: { limit: 200 } }])
  })

  it('with a suppressed address stays suppressed', () => {
    const plan = planRows(['E-post'], [['A@x.example']], knows({ suppressedAddresses: new Set(['a@x.example']) }))
    expect(made(plan).address).toBe('a@x.example')
    expect(codesOf(plan)).toEqual(['suppressedStays'])
  })
})

describe('organisations', () => {
  const otherSpellings = ['IUC Z-group', 'Industriellt utvecklingscentrum']
  const organisations = [{ id: 'iuc', name: 'IUC', otherSpellings }]

  it.each(['iuc', ' IUC ', 'IUC Z group', 'industriellt  utvecklingscentrum'])('matches %j', (name) => {
    const plan = planRows(['E-post', 'Organisation'], [['a@x.example', name]], knows({ organisations }))
    expect(made(plan).affiliation?.organisation).toEqual({ id: 'iuc' })
    expect(plan.newOrganisations).toEqual([])
  })

  it('are made once for all their spellings, with the first municipality that is named', () => {
    const plan = planRows(
      ['E-post', 'Organisation', 'Kommun'],
      [
        ['a@x.example', 'Ny AB', ''],
        ['b@x.example', 'NY  ab', 'Berg'],
      ],
    )
    expect(plan.newOrganisations).toEqual([{ name: 'Ny AB', municipality: 'Berg' }])
    expect(codesOf(plan)).toEqual(['newOrganisation'])
    for (const row of plan.rows) {
      expect(row).toMatchObject({ contact: { affiliation: { organisation: { create: { name: 'Ny AB' } } } } })
    }
  })

  it('are not made for rows that do not go in', () => {
    const plan = planRows(
      ['E-post', 'Organisation'],
      [
        ['', 'Bad AB'],
        ['a@x.example', ''],
        ['a@x.example', 'Twice AB'],
      ],
    )
    expect(plan.newOrganisations).toEqual([])
  })
})

describe('duplicates', () => {
  it('lose nothing without a word', () => {
    const plan = planRows(
      ['Namn', 'E-post', 'Roll', 'Organisation'],
      [
        ['Anna', 'a@x.example', '', 'X'],
        ['Anna Ek', 'A@X.EXAMPLE', 'Chef', 'X'],
      ],
    )
    expect(plan.rows[1]).toMatchObject({ outcome: 'duplicate', firstRow: 2 })
    expect(plan.rows[1]?.notes).toEqual([
      { row: 3, column: 'Namn', code: 'duplicateDiffers', values: { first: 2, written: 'Anna Ek', kept: 'Anna' } },
      { row: 3, column: 'Roll', code: 'duplicateAdds', values: { first: 2, written: 'Chef', kept: '' } },
    ])
  })

  it('never turn a no into a yes, whichever comes first', () => {
    const yesFirst = planRows(
      ['E-post', 'Nyhetsbrev'],
      [
        ['a@x.example', 'ja'],
        ['a@x.example', 'nej'],
      ],
    )
    const noFirst = planRows(
      ['E-post', 'Nyhetsbrev'],
      [
        ['a@x.example', 'nej'],
        ['a@x.example', 'ja'],
      ],
    )
    for (const plan of [yesFirst, noFirst]) {
      expect(made(plan).permissions[0]).toMatchObject({ purpose: 'newsletter', state: 'withdrawn' })
    }
    expect(noteOf(yesFirst, 'noWins')).toMatchObject({ row: 2, values: { other: 3 } })
    expect(codesOf(noFirst)).toEqual(['duplicateDiffers'])
  })

  it('of a row that does not go in are no duplicates', () => {
    const plan = planRows(
      ['Namn', 'E-post'],
      [
        ['a'.repeat(300), 'a@x.example'],
        ['Anna', 'a@x.example'],
      ],
    )
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['error', 'create'])
  })
})

describe('a contact that stands in Spets', () => {
  const headings = ['Namn', 'E-post', 'Organisation', 'Roll', 'Styrkeområde', 'Språk', 'Nyhetsbrev']
  const organisations = [{ id: 'berg', name: 'Bergs kommun', otherSpellings: [] }]
  const planFor = (before: Partial<KnownContact>, cells: string[]) =>
    planRows(headings, [cells], knows({ contacts: [contact(before)], organisations }))

  it('is left alone when everything stands there', () => {
    const plan = planFor({}, ['Anna Ek', 'ANNA@berg.example'])
    expect(plan.rows[0]).toMatchObject({ outcome: 'unchanged', contactId: 'anna' })
    expect(plan.notes).toEqual([])
  })

  it('gets what it lacks', () => {
    const plan = planFor({ kind: 'shared', name: null, language: null, strengthAreas: ['energy'], permissions: [] }, [
      'Anna Ek',
      'anna@berg.example',
      'Bergs kommun',
      'Chef',
      'Skog, Hållbar energi',
      'en',
      'ja',
    ])
    expect(change(plan)).toMatchObject({
      name: 'Anna Ek',
      kind: 'person',
      language: 'en',
      addStrengthAreas: ['soil'],
      addAffiliation: { organisation: { id: 'berg' }, role: 'Chef' },
      setPermissions: [
        { purpose: 'newsletter', state: 'given' },
        { purpose: 'invitation', state: 'given' },
      ],
    })
  })

  it('keeps what stands there, and the list is told', () => {
    const affiliations = [{ organisationId: 'berg', role: 'Strateg' }]
    const plan = planFor({ affiliations, strengthAreas: ['soil'] }, ['Anna Åkesson', 'anna@berg.example', 'Bergs kommun', 'Chef', '', 'en'])
    expect(plan.rows[0]?.outcome).toBe('unchanged')
    expect(plan.notes.map(({ column, code, values }) => [column, code, values.kept])).toEqual([
      ['Namn', 'existingKept', 'Anna Ek'],
      ['Språk', 'existingKept', 'sv'],
      ['Roll', 'existingKept', 'Strateg'],
    ])
  })

  it('gets the role that its affiliation lacks', () => {
    const plan = planFor({ affiliations: [{ organisationId: 'berg', role: null }] }, ['', 'anna@berg.example', 'Bergs kommun', 'Chef'])
    expect(change(plan)).toEqual({ fillRole: { organisationId: 'berg', role: 'Chef' } })
  })

  it.each([
    ['given', 'ja', null, []],
    ['given', '', null, []],
    ['given', 'nej', 'withdrawn', []],
    ['pending', 'ja', null, ['newsletterPendingStays']],
    ['pending', 'nej', 'withdrawn', []],
    ['withdrawn', 'ja', null, ['newsletterWithdrawnStays']],
    ['withdrawn', 'nej', null, []],
  ] as const)('with the newsletter %s and %j in the list gets %s', (before, cell, after, notes) => {
    const plan = planFor({ permissions: newsletter(before) }, ['', 'anna@berg.example', '', '', '', '', cell])
    if (after === null) expect(plan.rows[0]?.outcome).toBe('unchanged')
    else expect(change(plan)).toMatchObject({ setPermissions: [{ purpose: 'newsletter', state: after }] })
    expect(codesOf(plan)).toEqual(notes)
  })

  it('that has withdrawn invitations gets none', () => {
    const plan = planFor({ permissions: [{ purpose: 'invitation', state: 'withdrawn' }] }, ['', 'anna@berg.example'])
    expect(plan.rows[0]?.outcome).toBe('unchanged')
    expect(codesOf(plan)).toEqual(['invitationWithdrawnStays'])
  })

  it('that has left stays so', () => {
    const plan = planFor({ status: 'left' }, ['Anna Ek', 'anna@berg.example'])
    expect(plan.rows[0]?.outcome).toBe('unchanged')
    expect(codesOf(plan)).toEqual(['leftStays'])
  })

  it('is marked as left when the list says so', () => {
    const plan = planFor({}, ['Anna Ek', 'anna@berg.example', 'Bergs kommun', 'Slutat'])
    expect(change(plan)).toMatchObject({ status: 'left' })
    expect(codesOf(plan)).toEqual(['markedLeft'])
  })
})

it('counts every row below the heading exactly once', () => {
  const { counts } = planRows(
    ['Namn', 'E-post'],
    [['Anna Ek', 'anna@berg.example'], [], ['', ''], ['B', 'b@x.example'], ['B', 'b@x.example'], ['C', 'c@x']],
    knows({ contacts: [contact()] }),
  )
  expect(counts).toEqual({ rows: 6, created: 1, updated: 0, unchanged: 1, duplicates: 1, blank: 2, errors: 1 })
})
