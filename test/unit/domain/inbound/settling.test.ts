import { describe, expect, it } from 'vitest'
import { bounceVerdict } from '../../../../src/domain/inbound/blame'
import { classify } from '../../../../src/domain/inbound/classify'
import { mayForward } from '../../../../src/domain/inbound/forwarding'
import { softLimit, suppresses } from '../../../../src/domain/inbound/suppressing'
import type { IncomingVerdict } from '../../../../src/domain/mailings'
import { statusIn } from '../../../../src/domain/refusal'
import { parseMail } from '../../../../src/inbound/parse'
import { incomingMail, incomingNames } from '../../../support/incoming'

/** What each example is: its verdict, and its status where it has one. Written by hand. */
const expected: Record<string, readonly [verdict: IncomingVerdict, status?: string]> = {
  'postfix-unknown-user': ['hard', '5.1.1'],
  'postfix-domain-not-found': ['hard', '5.4.4'],
  'postfix-mailbox-full': ['mailboxFull', '5.2.2'],
  'postfix-expired': ['soft', '4.4.1'],
  'postfix-delayed': ['soft', '4.4.1'],
  'gmail-no-such-user': ['hard', '5.1.1'],
  'gmail-over-quota': ['mailboxFull', '4.2.2'],
  'gmail-dmarc': ['blocked', '5.7.26'],
  'gmail-rate-limited': ['blocked', '4.7.28'],
  'gmail-plain': ['hard', '5.1.1'],
  'outlook-blocklist': ['blocked', '5.7.1'],
  'spamhaus-554': ['blocked', '5.0.0'],
  'content-spam': ['blocked', '5.6.0'],
  'too-large': ['blocked', '5.3.4'],
  'disabled-mailbox': ['hard', '5.2.1'],
  'unknown-user-5.7.1': ['hard', '5.7.1'],
  'generic-status-specific-words': ['hard', '5.1.1'],
  'no-status-550-unavailable': ['hard'],
  'unclear-5.0.0': ['soft', '5.0.0'],
  'greylisted-given-up': ['soft', '4.7.1'],
  'ip-in-words': ['mailboxFull', '5.0.0'],
  'network-unreachable': ['soft', '4.4.3'],
  'receipt-delivered': ['nothing'],
  'receipt-relayed': ['nothing'],
  'receipt-expanded': ['nothing'],
  'headers-only': ['hard', '5.1.1'],
  'nothing-returned': ['hard', '5.1.1'],
  'forwarded-on': ['unknown', '5.1.1'],
  'failed-beside-relayed': ['hard', '5.1.1'],
  'blocklist-under-5.1.1': ['blocked', '5.7.1'],
  'rate-under-5.2.1': ['blocked', '5.2.1'],
  'sender-rejected-under-5.1.0': ['blocked', '5.1.0'],
  'sender-verify-failed': ['blocked', '5.0.0'],
  'network-not-allowed': ['blocked', '5.0.0'],
  'denied-by-policy': ['blocked', '5.0.0'],
  'connection-refused': ['soft', '4.4.1'],
  'passed-on-to-one-who-left': ['unknown', '5.1.1'],
  'exim-generated-from': ['unknown', '5.1.1'],
  'passed-on-by-sendmail': ['unknown', '5.1.1'],
  'at-the-host-behind': ['hard', '5.1.1'],
  'final-recipient-comment': ['hard', '5.1.1'],
  'final-recipient-folded': ['hard', '5.1.1'],
  'final-recipient-in-brackets': ['hard', '5.1.1'],
  'final-recipient-without-type': ['hard', '5.1.1'],
  'original-recipient-xtext': ['hard', '5.1.1'],
  'global-utf8': ['hard', '5.1.1'],
  'global-escaped': ['hard', '5.1.1'],
  'x400-final': ['blocked', '5.7.1'],
  'action-failure': ['blocked'],
  'action-unknown-word': ['hard', '5.1.1'],
  'action-missing': ['hard', '5.1.1'],
  'action-deferred': ['soft', '4.4.1'],
  'receipt-read': ['nothing'],
  'receipt-not-read': ['nothing'],
  'receipt-dovecot-full': ['mailboxFull'],
  'exim-retry-timeout': ['soft'],
  'exim-no-smtp-service': ['hard'],
  'domino-not-listed': ['hard'],
  'ooo-says-undeliverable': ['outOfOffice'],
  'ooo-empty-return-path': ['unknown'],
  'person-empty-return-path': ['unknown'],
  'exchange-english': ['hard', '5.1.10'],
  'exchange-swedish': ['hard', '5.1.10'],
  'exchange-plain-html': ['hard', '5.1.10'],
  'office365-access-denied': ['hard', '5.4.1'],
  'exchange-restricted': ['blocked', '5.7.129'],
  'exchange-full': ['mailboxFull', '5.2.2'],
  'routing-loop': ['soft', '5.4.14'],
  'exim-unknown': ['hard'],
  'exim-full': ['mailboxFull'],
  'exim-spam': ['blocked'],
  'exim-unrouteable': ['hard'],
  'exim-delayed': ['soft'],
  'qmail-no-mailbox': ['hard', '5.1.1'],
  'qmail-full': ['mailboxFull', '5.2.2'],
  'qmail-no-host': ['hard', '5.1.2'],
  'qmail-policy': ['blocked', '5.7.1'],
  'sendmail-old': ['hard', '5.1.1'],
  'outlook-swedish-plain': ['hard', '5.1.1'],
  'outlook-english-full': ['mailboxFull', '5.2.2'],
  'older-novell': ['mailboxFull'],
  'daemon-says-nothing': ['unknown'],
  'complaint-abuse': ['complaint'],
  'complaint-redacted': ['complaint'],
  'complaint-fraud': ['complaint'],
  'complaint-outlook': ['complaint'],
  'feedback-not-spam': ['nothing'],
  'feedback-opt-out': ['leave'],
  'feedback-auth-failure': ['unknown'],
  'ooo-rfc3834': ['outOfOffice'],
  'ooo-exchange-swedish': ['outOfOffice'],
  'ooo-exchange-english': ['outOfOffice'],
  'ooo-gone-for-good': ['outOfOffice'],
  'ooo-swedish-subject': ['outOfOffice'],
  'ooo-x-autoreply': ['outOfOffice'],
  'ooo-precedence': ['outOfOffice'],
  'ooo-lotus': ['outOfOffice'],
  'ooo-ticket': ['outOfOffice'],
  'leave-plain': ['leave'],
  'leave-gmail': ['leave'],
  'leave-swedish': ['leave'],
  'leave-re': ['leave'],
  'calendar-reply': ['calendarReply'],
  'person-reply': ['unknown'],
  'person-about-leaving': ['unknown'],
  'person-looks-like-bounce': ['unknown'],
  'loop-forwarded': ['unknown'],
  'machine-generated': ['unknown'],
  'broken-mime': ['unknown'],
  'broken-header': ['unknown'],
  empty: ['unknown'],
}

const whom = { recipient: 'anna.andersson@kommun.example', returnPath: 'studs+abc@region.example' }
const read = async (name: string) => (await parseMail(incomingMail(name, whom))).mail

describe('what a mail that came in is', () => {
  it('is told here for every example', () => expect(Object.keys(expected).sort()).toEqual(incomingNames().sort()))

  it.each(Object.entries(expected))('%s', async (name, [verdict, status]) => {
    const said = classify(await read(name))
    expect([name, said.verdict, said.status]).toEqual([name, verdict, status ?? null])
  })

  const about = Object.keys(expected).filter((name) => !/^(daemon|broken|empty|person-looks)/.test(name))
  it.each(about)('%s tells whom it is about', async (name) => {
    expect(classify(await read(name)).address).toBe(whom.recipient)
  })

  it.each(['postfix-delayed', 'exim-delayed'])('%s has not been given up', async (name) => {
    expect(classify(await read(name)).delayed).toBe(true)
  })

  it('is the same mail by whatever way it comes', async () => {
    const raw = incomingMail('person-reply', whom)
    const again = Buffer.concat([Buffer.from('Delivered-To: other@region.example\r\nReceived: from x by y; now\r\n'), raw])
    expect((await parseMail(again)).key).toBe((await parseMail(raw)).key)
    expect((await parseMail(incomingMail('ooo-ticket', whom))).key).not.toBe((await parseMail(raw)).key)
  })
})

describe('a status code', () => {
  it.each([
    ['550 5.1.1 unknown', '5.1.1'],
    ['550-5.7.26 x', '5.7.26'],
    ['(#5.2.2)', '5.2.2'],
    ['from 5.1.1.9 and 15.1.1', null],
    ['5.0.0 said 4.2.2', '4.2.2'],
    ['version 5.1.1234', null],
    ['', null],
  ])('in %j is %s', (text, status) => expect(statusIn(text)).toBe(status))

  it.each([
    ['5.1.1', 'whatever', 'hard'],
    ['5.1.1', 'whatever, spam', 'blocked'],
    ['5.1.2', '', 'hard'],
    ['5.1.8', '', 'blocked'],
    ['5.2.2', '', 'mailboxFull'],
    ['4.2.2', '', 'mailboxFull'],
    ['4.2.1', 'mailbox disabled', 'soft'],
    ['4.3.2', '', 'soft'],
    ['5.7.1', '', 'blocked'],
    ['5.7.708', 'Access denied, traffic not accepted from this IP', 'blocked'],
    ['5.4.7', 'delivery time expired', 'soft'],
    [null, '', 'soft'],
    [null, 'Adressen hittades inte', 'hard'],
  ] as const)('%s with the words %j is %s', (status, words, verdict) => expect(bounceVerdict({ status, text: words })).toBe(verdict))
})

describe('the rule for suppressing', () => {
  const now = new Date('2026-11-25T12:00:00Z')
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const bounces = (...days: number[]) => days.map((ago) => ({ delivery: `delivery ${ago}`, at: before(ago) }))

  it('gives up what is gone at once, and never what is only blocked', () => {
    expect(suppresses('hard', [], now, null)).toBe(true)
    expect(suppresses('blocked', bounces(0, 1, 2, 3, 4, 5), now, null)).toBe(false)
  })

  it.each(['soft', 'mailboxFull'] as const)('waits for several deliveries when it is %s', (verdict) => {
    expect(suppresses(verdict, bounces(0, 30), now, null)).toBe(false)
    expect(suppresses(verdict, bounces(0, 30, 60), now, null)).toBe(true)
    expect(suppresses(verdict, bounces(0, 30, softLimit.days + 1), now, null)).toBe(false)
  })

  it('counts a delivery once, however many bounces come of it', () => {
    const one = { delivery: 'one', at: before(1) }
    expect(suppresses('soft', [one, one, one, one], now, null)).toBe(false)
  })

  it('begins anew when a suppression was undone', () => {
    expect(suppresses('soft', bounces(0, 30, 60), now, before(10))).toBe(false)
    expect(suppresses('soft', bounces(0, 3, 6), now, before(10))).toBe(true)
  })
})

describe('sending on to a person', () => {
  const mailboxes = ['studs@region.example']
  it.each([
    ['person-reply', 'person@region.example', true],
    ['calendar-reply', 'person@region.example', true],
    ['person-reply', 'Studs+any@region.example', false],
    ['loop-forwarded', 'person@region.example', false],
    ['machine-generated', 'person@region.example', false],
    ['ooo-rfc3834', 'person@region.example', false],
  ])('%s to %s: %s', async (name, to, may) => expect(mayForward(await read(name), to, mailboxes)).toBe(may))
})
