import { describe, expect, it } from 'vitest'
import { approvalNeeded, areOtherEyes } from '../../../src/domain/approval'
import { csvLine, safeCell } from '../../../src/domain/csv'
import { waitForServer } from '../../../src/domain/retry'
import { lastKnown, meaningOf, whyInWords } from '../../../src/domain/deliveryWords'
import { mayBecome } from '../../../src/domain/dispatchStatus'
import { dispatchStatuses, exclusionReasons, purposes } from '../../../src/domain/mailings'
import { freezeSender, isStillAllowed } from '../../../src/domain/senders'
import { sendTimeFrom } from '../../../src/domain/sendTime'
import { translator } from '../../../src/i18n'
import { isUrgent } from '../../../src/mail/urgency'
import { chosenTime, firstTime, instantOf, isGoodTime } from '../../../src/admin/sending/when'

const zone = 'Europe/Stockholm'

it('what is waited for passes what can wait', () => {
  expect(purposes.filter(isUrgent)).toEqual(['invitation', 'notice'])
})

describe('a dispatch', () => {
  it('goes draft ⇄ approved ⇄ scheduled → preparing → sending ⇄ paused → completed or cancelled', () => {
    const ways = ['draft approved', 'approved draft', 'approved scheduled', 'scheduled approved', 'scheduled draft', 'draft scheduled']
    ways.push('scheduled preparing', 'preparing sending', 'sending paused', 'paused sending', 'sending completed', 'sending cancelled')
    for (const way of ways) {
      const [from, to] = way.split(' ') as ['draft', 'approved']
      expect(mayBecome(from, to), way).toBe(true)
    }
  })

  it('that has come to its end becomes nothing else, but is sent on when a person has what is uncertain sent again', () => {
    const after = (end: 'completed' | 'cancelled') => dispatchStatuses.filter((status) => mayBecome(end, status))
    expect(after('cancelled')).toEqual([])
    expect(after('completed')).toEqual(['sending'])
  })

  it('that is being sent never becomes unsent', () => {
    for (const unsent of ['draft', 'approved', 'scheduled'] as const) expect(mayBecome('sending', unsent)).toBe(false)
  })
})

describe('approval', () => {
  const asked = { rule: 'never', above: 100, recipients: 100, writesOnly: false } as const
  it.each([
    [asked, false],
    [{ ...asked, rule: 'always' }, true],
    [{ ...asked, rule: 'above' }, false],
    [{ ...asked, rule: 'above', recipients: 101 }, true],
    [{ ...asked, writesOnly: true }, true],
  ] as const)('%j is needed: %s', (question, needed) => expect(approvalNeeded(question)).toBe(needed))

  it('is given by another than who wrote it and who asked', () => {
    expect(areOtherEyes({ user: 'c', requestedBy: 'a', author: 'b' })).toBe(true)
    expect(areOtherEyes({ user: 'a', requestedBy: 'a', author: 'b' })).toBe(false)
    expect(areOtherEyes({ user: 'b', requestedBy: 'a', author: 'b' })).toBe(false)
  })
})

describe('a time to send at', () => {
  const now = new Date('2026-03-02T08:00:00Z')
  const at = (day: string, time: string) => sendTimeFrom(day, time, zone, now)

  it('is told in Swedish time', () => {
    expect(at('2026-03-03', '09:00')).toEqual({ at: new Date('2026-03-03T08:00:00Z'), isTwice: false })
    expect(at('2026-07-01', '09:00')).toEqual({ at: new Date('2026-07-01T07:00:00Z'), isTwice: false })
  })

  it.each([
    ['2026-03-02', '08:59', 'past'],
    ['2026-03-29', '02:30', 'skipped'],
    ['2026-02-30', '09:00', 'malformed'],
    ['', '09:00', 'malformed'],
    ['2026-03-03', '25:00', 'malformed'],
    ['2036-03-03', '09:00', 'tooFar'],
  ])('%s %s is %s', (day, time, problem) => expect(at(day, time)).toBe(problem))

  it('that comes twice is the first of the two, and says so', () => {
    expect(at('2026-10-25', '02:30')).toEqual({ at: new Date('2026-10-25T00:30:00Z'), isTwice: true })
  })

  it('begins where it was taken back from, or with a whole hour ahead', () => {
    expect(firstTime('2026-03-05T10:15:00Z', zone, now)).toMatchObject({ day: '2026-03-05', time: '11:15' })
    expect(firstTime('2026-03-01T10:15:00Z', zone, now)).toMatchObject({ day: '2026-03-02', time: '10:00' })
    expect(firstTime(null, zone, new Date('2026-03-02T08:10:00Z'))).toMatchObject({ day: '2026-03-02', time: '11:00' })
  })

  it('is good only when it is whole and lies ahead', () => {
    expect(isGoodTime(null)).toBe(true)
    expect(isGoodTime(chosenTime('2026-03-03', '', zone, now))).toBe(false)
    expect(isGoodTime(chosenTime('2026-03-01', '09:00', zone, now))).toBe(false)
    expect(instantOf(chosenTime('2026-03-03', '09:00', zone, now))?.toISOString()).toBe('2026-03-03T08:00:00.000Z')
  })
})

describe('a sender', () => {
  const one = { id: 'one', name: 'Region', address: 'a@region.example', replyTo: null }
  const allowed = { senders: [one], replyTos: ['svar@region.example'] }

  it('is the usual one where nothing is chosen', () => {
    expect(freezeSender(allowed, {})).toEqual({ from: null, replyTo: null })
  })

  it('is one of the allowed, and replies go to an allowed address', () => {
    const chosen = { from: { name: 'Region', address: 'a@region.example' }, replyTo: 'svar@region.example' }
    expect(freezeSender(allowed, { sender: 'one', replyTo: 'svar@region.example' })).toEqual(chosen)
    expect(freezeSender(allowed, { sender: 'other' })).toBe('sender')
    expect(freezeSender(allowed, { replyTo: 'me@elsewhere.example' })).toBe('replyTo')
  })

  it('that has been taken away may not be sent as, whatever was frozen', () => {
    const frozen = { from: { name: 'Region', address: 'a@region.example' }, replyTo: null }
    expect(isStillAllowed(allowed, frozen)).toBe(true)
    expect(isStillAllowed({ ...allowed, senders: [] }, frozen)).toBe(false)
    expect(isStillAllowed({ senders: [], replyTos: [] }, { from: null, replyTo: null })).toBe(true)
  })
})

describe('a mail server that takes nothing', () => {
  it('is asked more and more rarely, and never given up', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map(waitForServer)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits[0]).toBe(1000)
    expect(waits.at(-1)).toBe(300_000)
  })
})

describe('a server’s answer in words', () => {
  it.each([
    ['550 5.1.1 No such user here', 'mailboxUnknown'],
    ['550 No such user here', 'mailboxUnknown'],
    ['550 Requested action not taken: mailbox unavailable, user unknown', 'mailboxUnknown'],
    ['452 4.2.2 Mailbox full', 'mailboxFull'],
    ['552 Quota exceeded', 'mailboxFull'],
    ['554 5.7.1 Blocked by policy', 'senderBlocked'],
    ['550 Message rejected as spam', 'spam'],
    ['552 5.3.4 Message too big', 'tooLarge'],
    ['550 5.1.2 Domain not found', 'domainUnknown'],
    ['450 Try later', 'tryLater'],
    ['451 Local error', 'tryLater'],
    ['554 Transaction failed', 'refused'],
    ['550 relay denied', 'notAuthorised'],
    ['The connection was closed before the answer', 'noConnection'],
  ])('%s: %s', (response, meaning) => expect(meaningOf(response)).toBe(meaning))

  it('stands for every row that was left out, refused, stopped or is uncertain', () => {
    for (const language of ['sv', 'en']) {
      const t = translator(language)
      for (const reason of exclusionReasons) expect(whyInWords({ state: 'excluded', reason }, t)).not.toBe('')
      for (const state of ['failed', 'deferred', 'uncertain', 'cancelled'] as const)
        expect(whyInWords({ state, response: '550 x' }, t)).not.toBe('')
      expect(whyInWords({ state: 'accepted', response: '250 OK' }, t)).toBe('')
    }
  })

  it('is in the reader’s language whatever language it was kept in', () => {
    const kept = translator('en')('sending.outcome.stopped')
    expect(whyInWords({ state: 'cancelled', response: kept }, translator('sv'))).toBe(translator('sv')('sending.outcome.stopped'))
  })

  it('and what is known of an uncertain one too, but for what a server said', () => {
    const kept = translator('sv')('mail.outcome.leaseExpired')
    expect(lastKnown(kept, translator('en'))).toBe(translator('en')('mail.outcome.leaseExpired'))
    expect(lastKnown('Connection lost', translator('sv'))).toBe('Connection lost')
    expect(lastKnown(null, translator('sv'))).toBe('')
  })
})

describe('a file for spreadsheets', () => {
  it.each(['=1+1', '+46 70', '-1', '@SUM(A1)', '\tx', '\rx'])('runs nothing of %j', (cell) => {
    expect(safeCell(cell)).toBe(`'${cell}`)
  })

  it('keeps what is no formula, numbers and quotes', () => {
    expect(csvLine(['Åsa "Öst"', 12, null, 'a;b', 'a-b@c.example'])).toBe('"Åsa ""Öst""";"12";"";"a;b";"a-b@c.example"\r\n')
  })
})
