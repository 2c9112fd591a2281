import type { PayloadRequest } from 'payload'
import { type Attendee, standingOf } from '../../../domain/attendance'
import { formatMeetingTime } from '../../../domain/meetingTime'
import { type Translate, translator } from '../../../i18n'
import { type UiLanguage, uiLanguageFor } from '../../../i18n/languages'
import type { Meeting } from '../../../payload-types'
import { html, type Markup } from '../../mailings/Dispatches/record/html'
import { attendeesOf, meetingWithAnswers } from './read'

/** `GET /api/meetings/:id/door-list`: those who come, to tick off on paper. */
export const doorList = (req: PayloadRequest): Promise<Response> => printed(req, doorPart)

/** `GET /api/meetings/:id/badges`: name badges of those who come, to print and cut. */
export const badges = (req: PayloadRequest): Promise<Response> => printed(req, badgesPart)

type Part = (coming: readonly Attendee[], meeting: Meeting, t: Translate, language: UiLanguage) => Markup

async function printed(req: PayloadRequest, part: Part): Promise<Response> {
  const meeting = await meetingWithAnswers(req)
  const language = uiLanguageFor(req.i18n.language)
  const coming = (await attendeesOf(req, meeting)).filter((attendee) => standingOf(attendee) === 'coming')
  const t = translator(language)
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${meeting.title}</title>
<style>${{ markup: style }}</style>
</head>
<body><main>${part(coming, meeting, t, language)}</main></body>
</html>
`.markup
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals",
    },
  })
}

function doorPart(coming: readonly Attendee[], meeting: Meeting, t: Translate, language: UiLanguage): Markup {
  const when = formatMeetingTime({ start: meeting.start, end: meeting.end, zone: meeting.start_tz }, language)
  return html`<h1>${meeting.title}</h1>
<p>${[when, meeting.place].filter(Boolean).join(', ')}</p>
<p>${t('attendance.doorCount', { count: coming.length })}</p>
<table>
<thead><tr><th scope="col">${t('attendance.came')}</th><th scope="col">${t('attendance.name')}</th><th scope="col">${t('attendance.organisation')}</th><th scope="col">${t('attendance.guests')}</th></tr></thead>
<tbody>${coming.map((attendee) => doorRow(attendee))}</tbody>
</table>`
}

const doorRow = ({ came, guests, name, organisations }: Attendee): Markup =>
  html`<tr><td class="box">${came ? '☑' : '☐'}</td><th scope="row">${name}</th><td>${organisations.join(', ')}</td><td>${guests > 0 ? `+${guests}` : ''}</td></tr>`

function badgesPart(coming: readonly Attendee[], meeting: Meeting, t: Translate): Markup {
  if (coming.length === 0) return html`<p>${t('attendance.nobodyComes')}</p>`
  return html`<h1 class="screen">${t('attendance.badgesOf', { title: meeting.title })}</h1><ul class="badges">${coming.map((attendee) => badge(attendee, meeting))}</ul>`
}

const badge = ({ name, organisations }: Attendee, { title }: Meeting): Markup =>
  html`<li><span class="title">${title}</span><strong>${name}</strong><span>${organisations[0] ?? ''}</span></li>`

/** Badges of 90 by 55 millimetres, two beside each other, as holders are made. */
const style = `
body { margin: 0; font: 12pt/1.4 system-ui, sans-serif; color: #111; background: #fff; }
main { max-width: 190mm; margin: 10mm auto; padding: 0 4mm; }
h1 { font-size: 18pt; margin: 0 0 4mm; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
th, td { padding: 2mm; border-bottom: 1px solid #777; text-align: left; font-weight: normal; vertical-align: top; }
thead th { font-weight: 600; }
tbody th { font-weight: 600; }
tr { break-inside: avoid; }
.box { font-size: 16pt; line-height: 1; }
.badges { display: grid; grid-template-columns: 90mm 90mm; gap: 2mm; margin: 0; padding: 0; list-style: none; }
.badges li { box-sizing: border-box; width: 90mm; height: 55mm; padding: 6mm; border: 1px dashed #777; display: flex; flex-direction: column; justify-content: center; gap: 2mm; overflow: hidden; break-inside: avoid; overflow-wrap: anywhere; }
.badges strong { font-size: 20pt; line-height: 1.15; }
.badges .title { font-size: 9pt; }
@media print { main { margin: 0; padding: 0; } .screen { display: none; } }
@page { margin: 12mm; }
`
