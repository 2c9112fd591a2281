/** What an answer is about. */
export interface Asked {
  /** The invited contact's address. */
  attendee: string
  /** UID of a meeting, of one that has begun, of one that is cancelled, and of a series. */
  uids: { meeting: string; begun: string; cancelled: string; series: string }
  /** Message-IDs of ours: of the invitation that the contact got, and of one that somebody else got. */
  messageIds: { own: string; others: string }
}

/** The instants of the series: in winter, a week later, and in summer; 9:00, 9:00 and 9:00 in Sweden. */
export const instances = ['2027-03-15T08:00:00.000Z', '2027-03-22T08:00:00.000Z', '2027-07-05T07:00:00.000Z'] as const

type Lines = readonly string[]

/** Lines of one event, in the order in which they stand; what is false is left out. */
interface EventOf {
  uid?: string | false
  attendee?: string | false
  /** What stands before the colon of ATTENDEE, such as `;CN=Anna`. */
  parameters?: string
  partstat?: string | false
  organizer?: string | false
  stamp?: string | false
  sequence?: number | false
  more?: Lines
}

/** A VEVENT of an answer. */
export function event(asked: Asked, { more = [], parameters = '', ...given }: EventOf = {}): string[] {
  const { attendee = `mailto:${asked.attendee}`, partstat = 'ACCEPTED', uid = asked.uids.meeting } = given
  const { organizer = 'mailto:svar@region.example', sequence = 0, stamp = '20261101T080000Z' } = given
  return [
    'BEGIN:VEVENT',
    ...(organizer === false ? [] : [`ORGANIZER:${organizer}`]),
    ...(attendee === false ? [] : [`ATTENDEE${parameters}${partstat === false ? '' : `;PARTSTAT=${partstat}`}:${attendee}`]),
    ...(uid === false ? [] : [`UID:${uid}`]),
    ...(stamp === false ? [] : [`DTSTAMP:${stamp}`]),
    ...(sequence === false ? [] : [`SEQUENCE:${sequence}`]),
    ...more,
    'END:VEVENT',
  ]
}

/** A calendar around events. */
export const calendar = (events: Lines, { method = 'REPLY', before = [] }: { method?: string | false; before?: Lines } = {}): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Calendar//EN',
    ...(method === false ? [] : [`METHOD:${method}`]),
    ...before,
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n')

interface Part {
  type?: string
  encoding?: 'base64' | '8bit' | 'quoted-printable'
  body: string | Buffer
  disposition?: string
}

/** A part of a mail. */
export function part({ type = 'text/calendar; charset=utf-8; method=REPLY', encoding = 'base64', body, disposition }: Part): Buffer {
  const octets = Buffer.from(body)
  const written = encoding === 'base64' ? Buffer.from(octets.toString('base64').replace(/.{76}/g, '$&\r\n')) : octets
  const head = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...(disposition ? [`Content-Disposition: ${disposition}`] : [])]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), written, Buffer.from('\r\n')])
}

let lastMail = 0

interface MailOf {
  from?: string
  inReplyTo?: string
  /** Between the parts, in the header and in the text. */
  boundaries?: [string, string]
}

const headOf = (asked: Asked, { from = asked.attendee, inReplyTo }: MailOf): string[] => [
  'Date: Mon, 02 Nov 2026 09:01:00 +0100',
  `From: Anna Andersson <${from}>`,
  'To: svar@region.example',
  'Subject: Accepterat: Dialog',
  `Message-ID: <reply-${++lastMail}@kommun.example>`,
  ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`] : []),
  'MIME-Version: 1.0',
]

/** A mail with a text and these parts. */
export function mail(asked: Asked, parts: readonly Buffer[], given: MailOf = {}): Buffer {
  const [announced, used] = given.boundaries ?? ['cal', 'cal']
  const head = [...headOf(asked, given), `Content-Type: multipart/mixed; boundary="${announced}"`, '', ''].join('\r\n')
  const text = part({ type: 'text/plain; charset=utf-8', encoding: '8bit', body: 'Anna svarar.' })
  const between = Buffer.from(`--${used}\r\n`)
  return Buffer.concat([Buffer.from(head), ...[text, ...parts].flatMap((each) => [between, each]), Buffer.from(`--${used}--\r\n`)])
}

/** A mail that is nothing but one part. */
export const bare = (asked: Asked, only: Buffer, given: MailOf = {}): Buffer =>
  Buffer.concat([Buffer.from(`${headOf(asked, given).join('\r\n')}\r\n`), only])
