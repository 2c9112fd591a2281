import { describe, expect, it } from 'vitest'
import { adminAddresses } from '../../../src/admin/addresses'
import { counted } from '../../../src/admin/counted'
import { partsOf } from '../../../src/admin/dispatches/accounting'
import { planRowOptions } from '../../../src/admin/fields/planRows'
import { aboutField, problemOf } from '../../../src/admin/http'
import { missingFacts } from '../../../src/admin/imports/missingFacts'
import { inOrder } from '../../../src/admin/imports/rowOrder'
import type { ImportRow } from '../../../src/admin/imports/types'
import { type Audience, isClosed, isReady } from '../../../src/admin/sending/audience'
import { previewPage } from '../../../src/admin/sending/previewPage'
import { accountFor } from '../../../src/domain/accounting'
import { translator } from '../../../src/i18n'

const sv = translator('sv')
const en = translator('en')

const row = (number: number, outcome: ImportRow['outcome']): ImportRow => ({
  number,
  outcome,
  email: null,
  name: null,
  organisation: null,
  problems: [],
  notes: [],
})

describe('counted words', () => {
  it('have a form of their own for one', () => {
    expect(counted(sv, 'sv', 'admin.sending.confirmYes', 1)).toBe('Ja, skicka till 1 mottagare')
    expect(counted(en, 'en', 'admin.sending.confirmYes', 43)).toBe('Yes, send to 43 recipients')
  })

  it('write large numbers as the language does', () => {
    expect(counted(sv, 'sv', 'segments.look.picks', 12345).replace(/\s/gu, ' ')).toBe('12 345 kontakter väljs.')
    expect(counted(en, 'en', 'segments.look.picks', 12345)).toBe('12,345 contacts are picked.')
  })
})

describe('the preview', () => {
  const mail = '<html><head><style>@media (prefers-color-scheme: dark) {}</style></head><body>Hej</body></html>'

  it('shows the theme chosen, whatever the browser has', () => {
    expect(previewPage(mail, 'html', 'dark')).toContain('@media (min-width: 0) {}')
    expect(previewPage(mail, 'html', 'light')).toContain('@media (max-width: 0) {}')
  })

  it('opens links outside the frame', () => {
    expect(previewPage(mail, 'html', 'light')).toContain('<head><base target="_blank">')
  })

  it('shows plain text as it is written', () => {
    expect(previewPage('Hej <b> & co', 'text', 'light')).toContain('Hej &lt;b> &amp; co</pre>')
  })
})

describe('the rows of a plan', () => {
  const plan = {
    audiences: [
      { id: 'a', name: 'Kommuner' },
      { id: 'b', name: '' },
    ],
  }

  it('go by their name, or by their place when they have none', () => {
    expect(planRowOptions(plan, 'audiences', null, sv).map(({ label }) => label)).toEqual(['Kommuner', 'Rad 2 utan namn'])
  })

  it('keep a chosen row that the plan no longer has', () => {
    expect(planRowOptions(plan, 'audiences', 'gone', sv)).toContainEqual({
      value: 'gone',
      label: 'Finns inte längre i planen',
    })
  })
})

describe('what went wrong', () => {
  it('is read from problem details, field by field', async () => {
    const body = { type: 'urn:x', title: 'Fel', status: 400, errors: [{ field: 'file', detail: 'Ingen lista' }] }
    const problem = await problemOf(sv, Response.json(body, { status: 400 }))
    expect(problem.title).toBe('Fel')
    expect(aboutField(problem, 'file')).toBe('Ingen lista')
    expect(aboutField(problem, 'source')).toBeNull()
  })

  it("is read from Payload's own answers", async () => {
    const answer = Response.json({ errors: [{ message: 'Nej' }] }, { status: 403 })
    expect((await problemOf(sv, answer)).title).toBe('Nej')
  })

  it('is said in words when the answer says nothing', async () => {
    expect((await problemOf(en, new Response('<html>', { status: 502 }))).title).toBe('Something went wrong. Try again in a while.')
    expect((await problemOf(en, new Response('', { status: 413 }))).title).toBe('The file is too large.')
  })
})

describe('the accounting', () => {
  it('has parts that add up to all candidates', () => {
    const accounting = accountFor([
      { state: 'accepted', reason: null, count: 5 },
      { state: 'failed', reason: null, count: 1 },
      { state: 'excluded', reason: 'left', count: 3 },
    ])
    expect(partsOf(accounting).reduce((sum, { count }) => sum + count, 0)).toBe(9)
  })

  it('opens exactly the rows of a number', () => {
    const query = new URL(adminAddresses.deliveries('d', 'excluded', 'left'), 'http://x').searchParams
    expect([...query]).toEqual([
      ['where[or][0][and][0][dispatch][equals]', 'd'],
      ['where[or][0][and][1][state][equals]', 'excluded'],
      ['where[or][0][and][2][reason][equals]', 'left'],
    ])
  })
})

describe('sending', () => {
  const audience = {
    candidates: 1,
    toSend: 1,
    excluded: {},
    byLanguage: {},
    problems: [],
    remarks: [],
    previousDispatches: 0,
    lastDispatch: null,
    earlier: [],
    audience: 'lacking',
    from: '',
    replyTo: '',
    approval: {
      needed: false,
      state: 'none',
      dispatch: null,
      requestedBy: null,
      requestedAt: null,
      approvedBy: null,
      answer: null,
    },
    wasSetFor: null,
  } as const satisfies Partial<Audience>

  it('is closed for a newsletter that is on its way, but not for one that has come to rest', () => {
    expect(isClosed('newsletters', audience)).toBe(false)
    expect(isClosed('newsletters', { ...audience, lastDispatch: { id: 'd', status: 'sending' } })).toBe(true)
    expect(isClosed('newsletters', { ...audience, lastDispatch: { id: 'd', status: 'cancelled' } })).toBe(false)
  })

  it('is closed for an invitation only until the one before has invited', () => {
    expect(isClosed('meetings', { ...audience, lastDispatch: { id: 'd', status: 'scheduled' } })).toBe(true)
    expect(isClosed('meetings', { ...audience, lastDispatch: { id: 'd', status: 'completed' } })).toBe(false)
  })

  it('needs a recipient and nothing left to mend', () => {
    expect(isReady(audience)).toBe(true)
    expect(isReady({ ...audience, toSend: 0 })).toBe(false)
    expect(isReady({ ...audience, problems: [{ field: 'subject', detail: '' }] })).toBe(false)
  })
})

describe('the import', () => {
  it('shows rows to mend first, otherwise in the order of the list', () => {
    const rows = [row(2, 'create'), row(3, 'blank'), row(4, 'error'), row(5, 'create')]
    expect(inOrder(rows).map(({ number }) => number)).toEqual([4, 2, 5, 3])
  })

  it('asks for all that must be said of a list', () => {
    const nothing = { file: null, newsletterBasis: '', invitationBasis: '', source: ' ' } as const
    expect(Object.keys(missingFacts(nothing))).toEqual(['file', 'newsletterBasis', 'invitationBasis', 'source'])
  })
})
