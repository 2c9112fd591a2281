/** Whom the mails of the corpus are about, all invented. */
export const people = {
  to: 'anna.andersson@kommun.example',
  user: 'anna.andersson',
  domain: 'kommun.example',
  from: 'brev@region.example',
  returnPath: 'studs+abc@region.example',
  messageId: '<x@spets.example>',
} as const

/** Fills in `{to}`, `{user}`, `{domain}` and `{from}`. */
export const filled = (text: string): string =>
  text.replaceAll('{to}', people.to).replaceAll('{user}', people.user).replaceAll('{domain}', people.domain).replaceAll('{from}', people.from)

/** The header of the letter that a report returns. */
export const letterHead = [
  'Return-Path: <studs+abc@region.example>',
  'Received: from spets.region.example (spets.region.example [192.0.2.9])',
  '\tby out.example.org with ESMTPS id 4C1F2; Mon, 5 Oct 2026 09:00:00 +0200 (CEST)',
  'From: Region Exempel <brev@region.example>',
  'To: Anna Andersson <anna.andersson@kommun.example>',
  'Subject: Nytt om smart specialisering',
  'Message-ID: <x@spets.example>',
  'Date: Mon, 5 Oct 2026 08:59:58 +0200',
  'List-Unsubscribe: <https://spets.example/unsubscribe/1>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
].join('\n')

/** The letter, with words that must not be taken for a reason. */
export const letter = `${letterHead}\n\nHej!\n\nVi talar om spam, user unknown, mailbox full och blocklists. Avregistrera dig: https://spets.example/unsubscribe/1\n`

export interface Head {
  from: string
  subject: string
  returnPath?: string
  more?: readonly string[]
}

const head = ({ from, subject, returnPath = '<>', more = [] }: Head, id: string): string[] => [
  `Return-Path: ${returnPath}`,
  'Received: from out.example.org (out.example.org [198.51.100.4])',
  '\tby mx.region.example with ESMTPS id 7D2E1; Mon, 5 Oct 2026 09:00:04 +0200 (CEST)',
  'Date: Mon, 5 Oct 2026 09:00:03 +0200',
  `From: ${from}`,
  `To: ${people.returnPath}`,
  `Subject: ${subject}`,
  `Message-ID: <${id}@out.example.org>`,
  ...more,
]

/** A mail of plain text. */
export const plain = (id: string, about: Head, text: string): string => `${[...head(about, id), 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'].join('\n')}\n\n${filled(text)}\n`

export interface Part {
  type: string
  body: string
  more?: readonly string[]
}

/** A mail of parts. */
export function multipart(id: string, about: Head, type: string, parts: readonly Part[]): string {
  const boundary = `4C1F2.${id}/out.example.org`
  const written = parts.map(({ type: each, body, more = [] }) => [`--${boundary}`, ...more, `Content-Type: ${each}`, '', filled(body)].join('\n'))
  return `${[...head(about, id), 'MIME-Version: 1.0', `Content-Type: ${type};`, `\tboundary="${boundary}"`].join('\n')}\n\nThis is a MIME-encapsulated message.\n\n${written.join('\n\n')}\n\n--${boundary}--\n`
}

export interface Report {
  text: string
  /** Fields of the message. */
  message: readonly string[]
  /** Fields of the recipient. */
  recipient: readonly string[]
  returned?: 'letter' | 'head' | 'none'
  textType?: string
}

/** A delivery report (RFC 3464). */
export function report(id: string, about: Head, { text, message, recipient, returned = 'letter', textType = 'text/plain; charset=us-ascii' }: Report): string {
  const last: Record<NonNullable<Report['returned']>, Part[]> = {
    letter: [{ type: 'message/rfc822', body: letter }],
    head: [{ type: 'text/rfc822-headers', body: letterHead }],
    none: [],
  }
  const parts: Part[] = [
    { type: textType, body: text },
    { type: 'message/delivery-status', body: `${message.join('\n')}\n\n${recipient.join('\n')}\n` },
    ...last[returned],
  ]
  return multipart(id, about, 'multipart/report; report-type=delivery-status', parts)
}

/** A reply on one line, as most reports write it. */
export const oneLine = (said: string): string => said.replaceAll('\n', ' ')

/** The enhanced status in a reply, or the one that servers make up where there is none. */
export function statusOf(said: string): string {
  const found = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(said.replace(/\[?\d+\.\d+\.\d+\.\d+\]?/g, ''))?.[1]
  return found ?? `${said.slice(0, 1)}.0.0`
}
