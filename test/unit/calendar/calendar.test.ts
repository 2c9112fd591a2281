import fc from 'fast-check'
import ICAL from 'ical.js'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { calendarPart, invitationRequest, publicCalendar } from '../../../src/calendar'
import { compileRequest } from '../../../src/mail/engine'

const event = {
  uid: 'meeting-7@s3.example.se',
  sequence: 2,
  stamp: new Date('2026-11-25T10:11:12.345Z'),
  start: new Date('2027-01-14T08:00:00Z'),
  end: new Date('2027-01-14T11:00:00Z'),
  zone: 'Europe/Stockholm',
  title: 'Vårmöte för smart specialisering',
  description: 'Välkommen!\nTa med: penna, papper; frågor \\ svar',
  place: 'Sal A, Östersund',
  link: null,
  isCancelled: false,
  url: 'https://s3.example.se/sv/meetings/varmote?a=1,2;b',
  language: 'sv' as const,
  organiser: { name: 'Region Exempel', address: 's3@region.example.se' },
}
const attendee = { name: 'Åsa Öberg', address: 'Asa.Oberg+s3@example.se' }
const request = { ...event, attendee }

const read = (ics: string) => new ICAL.Component(ICAL.parse(ics))
const meetingIn = (ics: string) => {
  const events = read(ics).getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  return events[0] ?? new ICAL.Component('vevent')
}
const valueIn = (ics: string, property: string) => meetingIn(ics).getFirstPropertyValue(property)
const instantIn = (ics: string, property: string) => {
  const value = valueIn(ics, property)
  return value instanceof ICAL.Time ? value.toJSDate().toISOString() : null
}
const linesOf = (ics: string) => ics.split('\r\n')
const unfolded = (ics: string) => linesOf(ics.replaceAll('\r\n ', ''))
const namesOf = (ics: string) => unfolded(ics).map((line) => line.split(/[:;]/)[0])

/** What RFC 5545 section 3.1 demands of the bytes. */
function expectProperLines(ics: string) {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of linesOf(ics)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
}

describe('an invitation', () => {
  const ics = invitationRequest(request)

  it('is a request to one attendee, the one the mail goes to', () => {
    expect(read(ics).getFirstPropertyValue('method')).toBe('REQUEST')
    const attendees = meetingIn(ics).getAllProperties('attendee')
    expect(attendees.map((each) => each.toICALString().replaceAll('\r\n ', ''))).toEqual([
      'ATTENDEE;CN=Åsa Öberg;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE' + ':mailto:Asa.Oberg+s3@example.se',
    ])
  })

  it('holds every property, and each is read back as it was given', () => {
    expect(valueIn(ics, 'uid')).toBe(event.uid)
    expect(valueIn(ics, 'sequence')).toBe(2)
    expect(valueIn(ics, 'summary')).toBe(event.title)
    expect(valueIn(ics, 'description')).toBe(event.description)
    expect(valueIn(ics, 'location')).toBe(event.place)
    expect(valueIn(ics, 'url')).toBe(event.url)
    expect(valueIn(ics, 'status')).toBe('CONFIRMED')
    expect(valueIn(ics, 'transp')).toBe('OPAQUE')
    expect(valueIn(ics, 'organizer')).toBe('mailto:s3@region.example.se')
    expect(meetingIn(ics).getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('Region Exempel')
    expect(meetingIn(ics).getFirstProperty('summary')?.getFirstParameter('language')).toBe('sv')
    expect(unfolded(ics)).toContain('DTSTAMP:20261125T101112Z')
    expect(unfolded(ics)).toContain('VERSION:2.0')
    expect(namesOf(ics)).toContain('PRODID')
  })

  it('has every property that RFC 5545 allows once, once', () => {
    const names = meetingIn(ics)
      .getAllProperties()
      .map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it.each([
    ['winter', '2027-01-14T08:00:00.000Z', '20270114T090000'],
    ['summer', '2027-07-14T08:00:00.000Z', '20270714T100000'],
  ])('is on the wall clock of its zone in %s, with rules that give the instant back', (_, start, wall) => {
    const end = new Date(Date.parse(start) + 3_600_000)
    const written = invitationRequest({ ...request, start: new Date(start), end })
    expect(unfolded(written)).toContain(`DTSTART;TZID=Europe/Stockholm:${wall}`)
    expect(read(written).getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Stockholm')
    expect(instantIn(written, 'dtstart')).toBe(start)
    expect(instantIn(written, 'dtend')).toBe(end.toISOString())
  })

  it.each(['Africa/Casablanca', 'Asia/Gaza'])('is in UTC in %s, whose clocks follow no rule', (zone) => {
    const written = invitationRequest({ ...request, zone })
    expect(unfolded(written)).toContain('DTSTART:20270114T080000Z')
    expect(namesOf(written)).not.toContain('TZID')
  })

  it('leaves out what the meeting does not have', () => {
    const written = invitationRequest({ ...request, place: null, link: null, url: null })
    expect(meetingIn(written).hasProperty('location')).toBe(false)
    expect(meetingIn(written).hasProperty('url')).toBe(false)
  })

  it('shows an online meeting by its link, and a hybrid one by both', () => {
    const link = 'https://meet.example/abc'
    expect(valueIn(invitationRequest({ ...request, place: null, link }), 'location')).toBe(link)

    const hybrid = invitationRequest({ ...request, link })
    expect(valueIn(hybrid, 'location')).toBe(event.place)
    expect(valueIn(hybrid, 'description')).toBe(`${event.description}\n\nDelta på distans: ${link}`)

    const toldAlready = invitationRequest({ ...request, link, description: `Länk: ${link}` })
    expect(valueIn(toldAlready, 'description')).toBe(`Länk: ${link}`)
  })

  it('shows an attendee without a name by the address', () => {
    const written = invitationRequest({ ...request, attendee: { ...attendee, name: null } })
    expect(meetingIn(written).getFirstProperty('attendee')?.getFirstParameter('cn')).toBe(attendee.address)
  })

  it('quotes a name that needs it, and loses only its double quotes', () => {
    const written = invitationRequest({
      ...request,
      organiser: { ...event.organiser, name: 'Öberg, "Åsa"; S3: ^n' },
    })
    expect(meetingIn(written).getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('Öberg, Åsa; S3: ^n')
    expect(valueIn(written, 'organizer')).toBe('mailto:s3@region.example.se')
  })
})

describe('the lines of a calendar', () => {
  it('are 75 octets at most, however many octets a letter has', () => {
    const heavy = fc.string({
      unit: fc.constantFrom('å', 'Ö', 'a', ' ', '–', '🎉', '👩‍👩‍👧', ',', '\n'),
      maxLength: 300,
    })
    fc.assert(
      fc.property(heavy, heavy, heavy, (title, description, name) => {
        const ics = invitationRequest({ ...request, title, description, attendee: { ...attendee, name } })
        expectProperLines(ics)
        expect(Buffer.from(ics).toString()).toBe(ics)
        expect(valueIn(ics, 'summary')).toBe(title.replaceAll(/\n+/g, ' ').trim())
      }),
    )
  })

  it('keep every line of a long description', () => {
    const lines = Array.from({ length: 60 }, (_, line) => `${line}: åäö, ÅÄÖ; 🎉 \\n \\, "x"`)
    const description = lines.join('\n')
    const ics = invitationRequest({ ...request, description })
    expectProperLines(ics)
    expect(valueIn(ics, 'description')).toBe(description)
  })

  it('cannot be forged from any field', () => {
    const names = namesOf(invitationRequest({ ...request, link: 'https://meet.example/abc' }))
    const breaks = ['\r\n', '\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\u0000', '"', '":', ';X=', '\\n']
    for (const lineBreak of breaks) {
      const evil = `x${lineBreak}ATTENDEE:mailto:evil@example.com${lineBreak}END:VEVENT`
      const ics = invitationRequest({
        ...request,
        uid: evil,
        title: evil,
        description: evil,
        place: evil,
        link: evil,
        url: evil,
        organiser: { name: evil, address: evil },
        attendee: { name: evil, address: evil },
      })
      expectProperLines(ics)
      expect(ics).not.toMatch(/[^\P{Cc}\r\n]|[\u2028\u2029]/u)
      expect(namesOf(ics)).toEqual(names)
      expect(meetingIn(ics).getAllProperties('attendee')).toHaveLength(1)
    }
  })
})

describe('a public calendar', () => {
  const second = { ...event, uid: 'meeting-8@s3.example.se', zone: 'Europe/Helsinki' }
  const ics = publicCalendar({
    name: 'Årshjul',
    events: [event, second, { ...event, uid: 'meeting-9@s3.example.se' }],
  })

  it('publishes the meetings, with their organiser and nobody else', () => {
    expect(read(ics).getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(read(ics).getFirstPropertyValue('x-wr-calname')).toBe('Årshjul')
    const events = read(ics).getAllSubcomponents('vevent')
    expect(events.map((each) => each.getFirstPropertyValue('uid'))).toEqual([
      'meeting-7@s3.example.se',
      'meeting-8@s3.example.se',
      'meeting-9@s3.example.se',
    ])
    expect(namesOf(ics)).not.toContain('ATTENDEE')
    expect(namesOf(ics).filter((name) => name === 'ORGANIZER')).toHaveLength(3)
    expectProperLines(ics)
  })

  it('has the rules of each zone once', () => {
    const zones = read(ics).getAllSubcomponents('vtimezone')
    expect(zones.map((each) => each.getFirstPropertyValue('tzid'))).toEqual(['Europe/Stockholm', 'Europe/Helsinki'])
  })

  it('can be empty', () => {
    const empty = publicCalendar({ name: 'Årshjul', events: [] })
    expect(read(empty).getAllSubcomponents()).toEqual([])
    expectProperLines(empty)
  })
})

describe('the part of a mail', () => {
  it('is found by the method beside the text, and as a file, both the same to the letter', async () => {
    const ics = invitationRequest(request)
    const write = compileRequest(
      { html: '<p>Välkommen till {place}</p>', text: 'Välkommen till {place}' },
      {},
      {
        cut: (source) => source.split(/(\{place\})/).map((piece) => (piece === '{place}' ? { slot: 'place' as const } : piece)),
        encodeForHtml: (value) => value,
      },
    )
    const facts = {
      from: { name: 'S3', address: event.organiser.address },
      replyTo: event.organiser.address,
      to: { name: 'Anna', address: attendee.address },
      subject: event.title,
      messageId: '<1@region.example>',
      date: new Date(),
      oneClick: 'https://region.example/leave',
      leaveAddress: event.organiser.address,
    }
    const message = Buffer.concat(write(facts, { place: 'Östersund' }, calendarPart(ics)))

    expect(message.toString().match(/^Content-Type: [a-z/]+|method=\w+/gm)).toEqual([
      'Content-Type: multipart/mixed',
      'Content-Type: multipart/alternative',
      'Content-Type: text/plain',
      'Content-Type: text/html',
      'Content-Type: text/calendar',
      'method=REQUEST',
      'Content-Type: application/ics',
    ])
    const { attachments, html, text } = await simpleParser(message)
    expect([text?.trim(), html]).toEqual(['Välkommen till Östersund', '<p>Välkommen till Östersund</p>'])
    expect(attachments.map(({ contentType }) => contentType)).toEqual(['text/calendar', 'application/ics'])
    for (const { content } of attachments) expect(content.toString()).toBe(ics)
  })
})
