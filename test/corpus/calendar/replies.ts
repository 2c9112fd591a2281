import type { Unsettled } from '../../../src/domain/calendarReply'
import type { InvitationAnswer } from '../../../src/domain/mailings'
import { type Asked, bare, calendar, event, mail, part } from './write'

type Answer = InvitationAnswer | null

/** A mail that answers an invitation, and how it ends. */
export interface ReplyCase {
  name: string
  raw: (asked: Asked) => Buffer
  ends: {
    state: 'done' | 'forPerson'
    /** `calendarReply` unless told. */
    verdict?: string
    why?: Unsettled
    /** To the meeting; null unless told. */
    answer?: Answer
    /** To the three of the series; null each unless told. */
    series?: [Answer, Answer, Answer]
    comment?: string
    substitute?: string
  }
}

const yes = { state: 'done', answer: 'yes' } as const
const review = (why: Unsettled) => ({ state: 'forPerson', why }) as const

type EventOf = NonNullable<Parameters<typeof event>[1]>

const usual = (asked: Asked, given: EventOf = {}) => calendar(event(asked, given))

/** One event, written as usual. */
const one = (name: string, ends: ReplyCase['ends'], given: EventOf | ((asked: Asked) => EventOf) = {}): ReplyCase => ({
  name,
  ends,
  raw: (asked) => mail(asked, [part({ body: usual(asked, typeof given === 'function' ? given(asked) : given) })]),
})

/** A calendar whose text is changed. */
const changed = (name: string, ends: ReplyCase['ends'], change: (text: string, asked: Asked) => string | Buffer, type?: string): ReplyCase => ({
  name,
  ends,
  raw: (asked) => mail(asked, [part({ body: change(usual(asked), asked), ...(type ? { type } : {}) })]),
})

const whole = (name: string, ends: ReplyCase['ends'], raw: ReplyCase['raw']): ReplyCase => ({ name, ends, raw })

const answers: ReplyCase[] = [
  one('accepted', yes),
  one('declined', { state: 'done', answer: 'no' }, { partstat: 'DECLINED' }),
  one('tentative', { state: 'done', answer: 'maybe' }, { partstat: 'TENTATIVE' }),
  one('in lower case', yes, { partstat: 'accepted' }),
  one('in quotes', yes, { partstat: '"ACCEPTED"' }),
  one('of an unknown kind', review('unknownAnswer'), { partstat: 'X-PERHAPS-LATER' }),
  one('that nothing is decided', review('unknownAnswer'), { partstat: 'NEEDS-ACTION' }),
  one('of a task', review('unknownAnswer'), { partstat: 'COMPLETED' }),
  one('without an answer', review('unknownAnswer'), { partstat: false }),
  one('with a comment', { ...yes, comment: 'Jag kommer, men sent; åk före' }, { more: ['COMMENT;LANGUAGE=sv:Jag kommer\\, men sent\\; åk före'] }),
  one('with a comment of several lines', { ...yes, comment: 'Ett\nTvå' }, { more: ['COMMENT:Ett\\nTvå'] }),
  one('with two comments', { ...yes, comment: 'Ett\nTvå' }, { more: ['COMMENT:Ett', 'COMMENT:Två'] }),
  one('with the status of a request', yes, { more: ['REQUEST-STATUS:2.0;Success'] }),
  one('with the status of a request escaped', yes, { more: ['REQUEST-STATUS:2.0\\;Success'] }),
  one('passed on', { ...review('delegated'), substitute: 'bo@kommun.example' }, {
    parameters: ';DELEGATED-TO="mailto:bo@kommun.example"',
    partstat: 'DELEGATED',
  }),
  one('passed on without mailto', { ...review('delegated'), substitute: 'bo@kommun.example' }, {
    parameters: ';DELEGATED-TO=Bo@Kommun.example',
    partstat: 'DELEGATED',
  }),
  one('passed on, with the one who comes instead', { ...review('delegated'), substitute: 'bo@kommun.example' }, (asked) => ({
    parameters: ';DELEGATED-TO="mailto:bo@kommun.example"',
    partstat: 'DELEGATED',
    more: [`ATTENDEE;DELEGATED-FROM="mailto:${asked.attendee}";PARTSTAT=NEEDS-ACTION:mailto:bo@kommun.example`],
  })),
  one('passed on to nobody', review('delegated'), { partstat: 'DELEGATED' }),
]

const people: ReplyCase[] = [
  one('with MAILTO in capitals', yes, (asked) => ({ attendee: `MAILTO:${asked.attendee}` })),
  one('without mailto', yes, (asked) => ({ attendee: asked.attendee })),
  one('by an address in capitals', yes, (asked) => ({ attendee: `mailto:${asked.attendee.toUpperCase()}` })),
  one('by an address in angle brackets', yes, (asked) => ({ attendee: `mailto:<${asked.attendee}>` })),
  one('by an address with space around it', yes, (asked) => ({ attendee: ` mailto:${asked.attendee} ` })),
  one('by an identifier with the address beside it', yes, (asked) => ({
    parameters: `;EMAIL=${asked.attendee}`,
    attendee: 'urn:uuid:6f1b1c6e-0b52-4a51-8f0a-6f6a3c1e7a11',
  })),
  one('by an identifier alone', review('unreadable'), { attendee: 'urn:uuid:6f1b1c6e-0b52-4a51-8f0a-6f6a3c1e7a11' }),
  one('by invalid:nomail', review('unreadable'), { attendee: 'invalid:nomail' }),
  one('by nobody', review('unreadable'), { attendee: false }),
  ...[
    ['in quotes', '"Åsa Öberg"'],
    ['with a comma', '"Öberg, Åsa"'],
    ['with a quote within', 'Åsa "Oss" Öberg'],
    ['with a quote that never ends', '"Åsa Öberg'],
    ['with a quote that never begins', 'Åsa Öberg"'],
    ['with a colon', 'Region: Åsa'],
    ['with a semicolon in quotes', '"Åsa; PARTSTAT=DECLINED"'],
    ['in the way of RFC 6868', "Åsa ^'Oss^' Öberg"],
    ['that is empty', ''],
    ['that is an address', '"mailto:annan@kommun.example"'],
  ].map(([what, name]) => one(`with a name ${what}`, yes, { parameters: `;CN=${name}` })),
  one('with roles and types', yes, { parameters: ';CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;RSVP=TRUE;X-NUM-GUESTS=0' }),
  one('that names all attendees', yes, { more: ['ATTENDEE;PARTSTAT=DECLINED:mailto:bo@kommun.example', 'ATTENDEE:mailto:cia@kommun.example'] }),
]

const lacking: ReplyCase[] = [
  one('without an organiser, as Exchange writes', yes, { organizer: false }),
  one('without DTSTAMP', yes, { stamp: false }),
  one('with a DTSTAMP that is none', yes, { stamp: 'yesterday' }),
  one('with a DTSTAMP of ten years from now', yes, { stamp: '20361101T080000Z' }),
  one('without SEQUENCE', yes, { sequence: false }),
  one('with a SEQUENCE beyond all', yes, { sequence: 2_147_483_647 }),
  one('with a negative SEQUENCE', yes, { sequence: -1 }),
  one('without a UID', review('unreadable'), { uid: false }),
  one('with an empty UID', review('unreadable'), { uid: '' }),
  one('about a meeting of somebody else', review('noSuchMeeting'), { uid: '040000008200E00074C5B7101A82E008' }),
  one('about a meeting that has begun', review('begun'), (asked) => ({ uid: asked.uids.begun })),
  one('about a meeting that is cancelled', { state: 'done', why: 'cancelled' }, (asked) => ({ uid: asked.uids.cancelled })),
  changed('without VERSION and PRODID', yes, (text) => text.replace(/VERSION.*\r\n/, '').replace(/PRODID.*\r\n/, '')),
  changed('that never ends', yes, (text) => text.replace(/END:VEVENT[^]*/, '')),
  changed('that ends twice', yes, (text) => `${text}END:VEVENT\r\nEND:VCALENDAR\r\n`),
  changed('that never begins', yes, (text) => text.replace('BEGIN:VCALENDAR\r\n', '')),
  changed('with lines that are none', yes, (text) => text.replace('BEGIN:VEVENT', 'BEGIN:VEVENT\r\n;;;\r\n:\r\nX\r\n=?utf-8?q?x?=')),
  changed('of nothing', { state: 'forPerson', verdict: 'unknown' }, () => ''),
  changed('without an event', review('unreadable'), (text) => text.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, '')),
  changed('to a task', review('unreadable'), (text) => text.replaceAll('VEVENT', 'VTODO')),
]

const methods: ReplyCase[] = [
  whole('whose method stands in the text only', yes, (asked) => mail(asked, [part({ type: 'text/calendar', body: usual(asked) })])),
  whole('whose method stands in the header only', yes, (asked) => mail(asked, [part({ body: calendar(event(asked), { method: false }) })])),
  whole('whose header says REQUEST', yes, (asked) => mail(asked, [part({ type: 'text/calendar; method=REQUEST', body: usual(asked) })])),
  ...['REQUEST', 'PUBLISH', 'CANCEL', 'REFRESH', 'DECLINECOUNTER', 'ADD'].map((method) =>
    whole(`whose text says ${method}`, { state: 'forPerson', verdict: 'unknown' }, (asked) =>
      mail(asked, [part({ body: calendar(event(asked), { method }) })]),
    ),
  ),
  whole('that proposes another time', review('counter'), (asked) =>
    mail(asked, [
      part({
        type: 'text/calendar; method=COUNTER',
        body: calendar(event(asked, { partstat: 'TENTATIVE', more: ['DTSTART:20270303T080000Z', 'DTEND:20270303T100000Z'] }), { method: 'COUNTER' }),
      }),
    ]),
  ),
  whole('that proposes a time that is none', review('counter'), (asked) =>
    mail(asked, [part({ body: calendar(event(asked, { more: ['DTSTART:soon'] }), { method: 'COUNTER' }) })]),
  ),
  changed('whose lines are all in lower case', yes, (text, { uids }) => text.toLowerCase().replace(uids.meeting.toLowerCase(), uids.meeting)),
]

const charsets: ReplyCase[] = [
  ...(
    [
      ['iso-8859-1', 'latin1'],
      ['windows-1252', 'latin1'],
      ['utf-8', 'utf8'],
      ['utf-16le', 'utf16le'],
    ] as const
  ).map(([charset, encoding]) =>
    whole(`in ${charset}`, { ...yes, comment: 'Räksmörgås' }, (asked) =>
      mail(asked, [
        part({ type: `text/calendar; charset=${charset}`, body: Buffer.from(usual(asked, { more: ['COMMENT:Räksmörgås'] }), encoding) }),
      ]),
    ),
  ),
  ...[
    ['that says utf-8 and is latin-1', 'text/calendar; charset=utf-8'],
    ['in a charset that nobody knows', 'text/calendar; charset=x-mac-sami'],
    ['in latin-1 that says nothing', 'text/calendar'],
  ].map(([what = '', type = '']) =>
    whole(what, { ...yes, comment: 'Räksmörgås' }, (asked) =>
      mail(asked, [part({ type, body: Buffer.from(usual(asked, { more: ['COMMENT:Räksmörgås'] }), 'latin1') })]),
    ),
  ),
  changed('with a byte order mark', yes, (text) => `\uFEFF${text}`),
  whole('in quoted-printable', yes, (asked) => mail(asked, [part({ encoding: 'quoted-printable', body: usual(asked).replaceAll('=', '=3D') })])),
  whole('in eight bits', yes, (asked) => mail(asked, [part({ encoding: '8bit', body: usual(asked) })])),
]

const structures: ReplyCase[] = [
  whole('twice, beside the text and as a file', yes, (asked) =>
    mail(asked, [
      part({ body: usual(asked) }),
      part({ type: 'application/ics; name=invite.ics', body: usual(asked), disposition: 'attachment; filename=invite.ics' }),
    ]),
  ),
  whole('as a file only', yes, (asked) => mail(asked, [part({ type: 'application/ics', body: usual(asked) })])),
  whole('as a file of no type', yes, (asked) =>
    mail(asked, [part({ type: 'application/octet-stream; name=svar.ics', body: usual(asked), disposition: 'attachment; filename=svar.ics' })]),
  ),
  whole('as the whole mail', yes, (asked) => bare(asked, part({ body: usual(asked) }))),
  whole('as text', yes, (asked) => bare(asked, part({ type: 'text/plain; charset=utf-8', encoding: '8bit', body: usual(asked) }))),
  whole('between boundaries that never come', { state: 'forPerson', verdict: 'unknown' }, (asked) =>
    mail(asked, [part({ body: usual(asked) })], { boundaries: ['cal', 'other'] }),
  ),
  changed('with bare line feeds', yes, (text) => text.replaceAll('\r\n', '\n')),
  changed('with bare carriage returns', yes, (text) => text.replaceAll('\r\n', '\r')),
  changed('with empty lines between', yes, (text) => text.replaceAll('\r\n', '\r\r\n')),
  changed('folded within words', yes, (text) => text.replace(/[^\r\n]{20}(?=[^\r\n])/g, '$&\r\n ')),
  changed('folded with tabs', yes, (text) => text.replace(/[^\r\n]{60}(?=[^\r\n])/g, '$&\r\n\t')),
  changed('with NUL in it', yes, (text) => text.replace('VERSION', '\u0000VERSION')),
  changed('with an alarm', yes, (text) => text.replace('END:VEVENT', 'BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nATTENDEE:mailto:x@y.example\r\nEND:VALARM\r\nEND:VEVENT')),
  changed('nested a thousand deep', review('unreadable'), (text) => text.replace('BEGIN:VEVENT', `${'BEGIN:X\r\n'.repeat(1000)}BEGIN:VEVENT`)),
  whole('in a file for Outlook', { ...review('winmail') }, (asked) =>
    mail(asked, [
      part({ type: 'application/ms-tnef; name=winmail.dat', body: Buffer.from('789f3e2201000908800700180000 IPM.Microsoft Schedule.MtgRespP\u0000') }),
    ]),
  ),
  whole('in a file for Outlook that says it in UTF-16', { ...review('winmail') }, (asked) =>
    mail(asked, [part({ type: 'application/ms-tnef', body: Buffer.from('IPM.Schedule.Meeting.Resp.Pos', 'utf16le') })]),
  ),
  whole('in a file for Outlook that is something else', { state: 'forPerson', verdict: 'unknown' }, (asked) =>
    mail(asked, [part({ type: 'application/ms-tnef', body: 'IPM.Note' })]),
  ),
]

const large = 10_000_000

const sizes: ReplyCase[] = [
  one('with ten megabytes of comment', { ...yes, comment: 'å'.repeat(2000) }, { more: [`COMMENT:${'å'.repeat(large / 2)}`] }),
  one('with ten megabytes of folded description', yes, { more: [`DESCRIPTION:${'å'.repeat(60)}${`\r\n ${'x'.repeat(70)}`.repeat(large / 73)}`] }),
  one('with a hundred thousand attendees', yes, { more: Array.from({ length: 100_000 }, (_, at) => `ATTENDEE:mailto:a${at}@kommun.example`) }),
  one('with a hundred thousand parameters', review('unreadable'), { parameters: ';X=1'.repeat(100_000) }),
  one('with a hundred thousand quotes', review('unreadable'), { parameters: `;CN=${'"a",'.repeat(100_000)}` }),
  one('of a series without end, every second', yes, { more: ['DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY', 'RDATE:19700101T000000Z'] }),
  one('of a series with every limit there is', yes, { more: [`RRULE:FREQ=YEARLY;BYSECOND=${'1,'.repeat(10_000)}1;COUNT=999999999`] }),
  whole('with ten thousand events', { ...review('noSuchMeeting'), answer: null }, (asked) =>
    mail(asked, [
      part({ body: calendar(Array.from({ length: 10_000 }, (_, at) => event(asked, { uid: `nobodys-${at}` })).flat()) }),
    ]),
  ),
  whole('after ten megabytes of something else', yes, (asked) =>
    mail(asked, [part({ type: 'image/png', body: Buffer.alloc(large, 7) }), part({ body: usual(asked) })]),
  ),
]

const rdates = (from: string, to: string, dates: string) => [`TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...(dates ? [`RDATE:${dates}`] : [])]

/** Sweden's rules under a name of nobody's, once as lists of dates and once as rules from long ago. */
const listed = [
  'BEGIN:VTIMEZONE',
  'TZID:Home',
  'BEGIN:STANDARD',
  'DTSTART:20241027T030000',
  ...rdates('+0200', '+0100', '20251026T030000,20261025T030000,20271031T030000'),
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:20250330T020000',
  ...rdates('+0100', '+0200', '20260329T020000,20270328T020000'),
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]
const ruled = [
  'BEGIN:VTIMEZONE',
  'TZID:Home',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  ...rdates('+0200', '+0100', ''),
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  ...rdates('+0100', '+0200', ''),
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]
const lying = ruled.map((line) => line.replace('TZID:Home', 'TZID:Europe/Stockholm').replace('+0200', '+0900'))
const strange = ruled.map((line) => line.replace('FREQ=YEARLY', 'FREQ=SECONDLY'))

type Series = [Answer, Answer, Answer]
const [winter, week, summer]: Series[] = [
  ['yes', null, null],
  [null, 'yes', null],
  [null, null, 'yes'],
] as [Series, Series, Series]

const instance = (name: string, ends: ReplyCase['ends'], recurrence: string, before: readonly string[] = []): ReplyCase =>
  whole(name, ends, (asked) =>
    mail(asked, [part({ body: calendar(event(asked, { uid: asked.uids.series, more: [`RECURRENCE-ID${recurrence}`] }), { before }) })]),
  )

const series: ReplyCase[] = [
  instance('to an instance in UTC', { state: 'done', series: winter }, ':20270315T080000Z'),
  instance('to an instance in UTC in summer', { state: 'done', series: summer }, ':20270705T070000Z'),
  instance('to an instance by a zone of IANA', { state: 'done', series: week }, ';TZID=Europe/Stockholm:20270322T090000'),
  instance('to an instance by a zone of IANA in summer', { state: 'done', series: summer }, ';TZID="Europe/Stockholm":20270705T090000'),
  instance('to an instance by a zone of Windows', { state: 'done', series: winter }, ';TZID=W. Europe Standard Time:20270315T090000'),
  instance('to an instance by a zone of Windows in summer', { state: 'done', series: summer }, ';TZID=W. Europe Standard Time:20270705T090000'),
  instance('to an instance by Finland’s zone', { state: 'done', series: winter }, ';TZID=FLE Standard Time:20270315T100000'),
  instance('to an instance by a zone with a path', { state: 'done', series: summer }, ';TZID=/freeassociation.sourceforge.net/Europe/Stockholm:20270705T090000'),
  instance('to an instance by a zone of its own, in lists', { state: 'done', series: summer }, ';TZID=Home:20270705T090000', listed),
  instance('to an instance by a zone of its own, in lists, in winter', { state: 'done', series: winter }, ';TZID=Home:20270315T090000', listed),
  instance('to an instance by a zone of its own, in rules', { state: 'done', series: summer }, ';TZID=Home:20270705T090000', ruled),
  instance('to an instance by a zone of its own, in rules, in winter', { state: 'done', series: winter }, ';TZID=Home:20270315T090000', ruled),
  instance('to an instance by rules that lie about Sweden', { state: 'done', series: summer }, ';TZID=Europe/Stockholm:20270705T090000', lying),
  instance('to an instance by rules that nobody understands', review('unreadable'), ';TZID=Home:20270705T090000', strange),
  instance('to an instance by a zone of a hundred thousand dates', review('unreadable'), ';TZID=Home:20270705T090000', [
    ...listed.slice(0, -2),
    `RDATE:${'20270328T020000,'.repeat(100_000)}`,
    ...listed.slice(-2),
  ]),
  instance('to an instance by a zone that is not there', review('unreadable'), ';TZID=Mars/Olympus:20270705T090000'),
  instance('to an instance on no clock', review('unreadable'), ':20270705T090000'),
  instance('to an instance by its day', review('unreadable'), ';VALUE=DATE:20270705'),
  instance('to an instance on a day that is none', review('unreadable'), ';TZID=Europe/Stockholm:20270230T090000'),
  instance('to an instance and all after it', review('unreadable'), ';RANGE=THISANDFUTURE:20270315T080000Z'),
  instance('to an instance that is none', review('noSuchMeeting'), ':20270316T080000Z'),
  one('to all of a series', { state: 'done', series: ['no', 'no', 'no'] }, (asked) => ({ uid: asked.uids.series, partstat: 'DECLINED' })),
  whole('to all of a series but one', { state: 'done', series: ['yes', 'no', 'yes'] }, (asked) =>
    mail(asked, [
      part({
        body: calendar([
          ...event(asked, { uid: asked.uids.series }),
          ...event(asked, {
            uid: asked.uids.series,
            partstat: 'DECLINED',
            stamp: '20261101T080001Z',
            more: ['RECURRENCE-ID;TZID=W. Europe Standard Time:20270322T090000'],
          }),
        ]),
      }),
    ]),
  ),
]

const attacks: ReplyCase[] = [
  whole('of a stranger', review('notInvited'), (asked) =>
    mail(asked, [part({ body: usual(asked, { attendee: 'mailto:mallory@elsewhere.example' }) })], { from: 'mallory@elsewhere.example' }),
  ),
  whole('that a stranger writes for somebody', review('notTrusted'), (asked) =>
    mail(asked, [part({ body: usual(asked) })], { from: 'mallory@elsewhere.example' }),
  ),
  whole('that nobody says to have sent', review('notTrusted'), (asked) => mail(asked, [part({ body: usual(asked) })], { from: '' })),
  whole('that answers our mail from another address', yes, (asked) =>
    mail(asked, [part({ body: usual(asked) })], { from: 'anna.privat@elsewhere.example', inReplyTo: asked.messageIds.own }),
  ),
  whole('that answers the mail that somebody else got', review('notTrusted'), (asked) =>
    mail(asked, [part({ body: usual(asked) })], { from: 'mallory@elsewhere.example', inReplyTo: asked.messageIds.others }),
  ),
  whole('with a Message-ID that is made up', review('notTrusted'), (asked) =>
    mail(asked, [part({ body: usual(asked) })], {
      from: 'mallory@elsewhere.example',
      inReplyTo: asked.messageIds.own.replace(/\.[0-9a-f]{16}@/, '.0123456789abcdef@'),
    }),
  ),
  whole('of somebody else in answer to our mail', review('notInvited'), (asked) =>
    mail(asked, [part({ body: usual(asked, { attendee: 'mailto:anna.privat@elsewhere.example' }) })], {
      from: 'anna.privat@elsewhere.example',
      inReplyTo: asked.messageIds.own,
    }),
  ),
]

/** Answers to invitations, of every size and kind, made for this. */
export const replyCases: readonly ReplyCase[] = [
  ...answers,
  ...people,
  ...lacking,
  ...methods,
  ...charsets,
  ...structures,
  ...sizes,
  ...series,
  ...attacks,
]
