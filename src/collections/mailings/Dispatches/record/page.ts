import { deliveryEvents, deliveryStates, exclusionReasons } from '../../../../domain/mailings'
import { type Translate, translator } from '../../../../i18n'
import { labels } from '../../../../i18n/labels'
import { type ContentLanguage, type UiLanguage, uiLanguageFor } from '../../../../i18n/languages'
import type { AskedSegment, RecordFacts } from './facts'
import { html, type Markup } from './html'
import { style } from './style'

/** The record of a dispatch as a page to print or file. */
export function recordPage(facts: RecordFacts, asked: string): string {
  const language = uiLanguageFor(asked)
  const t = translator(language)
  const { title } = facts.dispatch
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${t('record.title', { title })}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<p class="kind">${t('record.kind')}</p>
<h1>${title}</h1>
${factTable(facts, language, t)}
${questionPart(facts, t)}
${numbersPart(facts, language, t)}
${facts.mails.map((mail) => mailPart(mail, t))}
</main>
</body>
</html>
`.markup
}

function factTable(facts: RecordFacts, language: UiLanguage, t: Translate): Markup {
  const { dispatch, zone, from, replyTo, confirmedBy, approvedBy } = facts
  const options = labels[language].dispatches?.options
  const time = (at: string | null | undefined) => (at ? timeInWords(language, zone, at) : '')
  const rows: [string, string][] = [
    [t('record.registryNumber'), dispatch.registryNumber || t('record.none')],
    [t('record.what'), options?.kind?.[dispatch.kind] ?? dispatch.kind],
    [t('record.status'), options?.status?.[dispatch.status] ?? dispatch.status],
    [t('dispatching.facts.from'), from],
    [t('dispatching.facts.replyTo'), replyTo],
    [t('admin.dispatch.confirmedBy'), [confirmedBy, time(dispatch.confirmedAt)].filter(Boolean).join(', ')],
    [t('dispatching.facts.approvedBy'), [approvedBy, time(dispatch.approvedAt)].filter(Boolean).join(', ')],
    [t('admin.dispatch.startedAt'), time(dispatch.startedAt)],
    [t('admin.dispatch.completedAt'), time(dispatch.completedAt)],
    [t('record.rowsRemoved'), time(dispatch.rowsRemovedAt)],
    [t('record.id'), dispatch.id],
  ]
  return table(rows.filter(([, value]) => value !== ''))
}

const table = (rows: readonly (readonly [string, string | number])[]): Markup =>
  html`<table>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</table>`

function questionPart({ segments, areas, dispatch, accounting }: RecordFacts, t: Translate): Markup {
  if (segments === null) return html``
  const cut = areas === null ? [] : [html`<p>${t('record.areas', { areas: areas.join(', ') })}</p>`]
  const lacking = accounting.excluded.alreadyReceived ? [html`<p>${t('record.lacking')}</p>`] : []
  const corrects = dispatch.corrects ? [html`<p>${t('record.corrects')}</p>`] : []
  return html`<section><h2>${t('record.whom')}</h2>${segments.map((segment) => segmentPart(segment, t))}${corrects}${cut}${lacking}</section>`
}

const segmentPart = ({ name, sentence, included, excluded }: AskedSegment, t: Translate): Markup =>
  html`<h3>${name}</h3><p>${sentence}${included > 0 ? ` ${t('record.included', { count: included })}` : ''}${excluded > 0 ? ` ${t('record.excluded', { count: excluded })}` : ''}</p>`

function numbersPart({ accounting, events }: RecordFacts, language: UiLanguage, t: Translate): Markup {
  const options = labels[language].deliveries?.options
  const states = deliveryStates.map(
    (state) => [options?.state?.[state] ?? state, state === 'excluded' ? accounting.excludedTotal : accounting[state]] as const,
  )
  const reasons = exclusionReasons.flatMap((reason) => {
    const count = accounting.excluded[reason]
    return count ? [[t('record.because', { reason: options?.reason?.[reason] ?? reason }), count] as const] : []
  })
  const heard = deliveryEvents.map((event) => [t(`record.events.${event}`), events[event]] as const)
  const rows = [...states, ...reasons, [t('record.sum'), accounting.candidates] as const, ...heard]
  return html`<section><h2>${t('record.numbers')}</h2>${table(rows)}</section>`
}

function mailPart({ language, mail }: RecordFacts['mails'][number], t: Translate): Markup {
  const name = t(`record.languages.${language}`)
  return html`<section class="mail">
<h2>${t('record.asSent', { language: name })}</h2>
<p><strong>${t('record.subject')}</strong> <span lang="${language}">${mail.subject}</span></p>
${mailAsPart(mail.html, language)}
<h3>${t('record.asText', { language: name })}</h3>
<pre lang="${language}">${mail.text}</pre>
</section>`
}

const timeInWords = (language: UiLanguage, zone: string, at: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
    new Date(at),
  )

/**
 * A mail's HTML within a page: in a shadow tree of its own, so that neither its styles nor the page's reach the
 * other, and it breaks over printed pages as a frame would not. Always in its light colours, as on paper. The
 * answer's Content-Security-Policy keeps it from running or sending anything.
 */
function mailAsPart(mail: string, language: ContentLanguage): Markup {
  const styles = [...mail.matchAll(/<style[^>]*>([^]*?)<\/style>/gi)].map(([, css]) => css ?? '').join('\n')
  const [, attributes = '', body = mail] = /<body([^>]*)>([^]*)<\/body>/i.exec(mail) ?? []
  const light = styles.replace(/\(prefers-color-scheme:\s*dark\)/g, '(max-width: 0)')
  const inside = `<style>${light}</style><div${attributes}>${body}</div>`
  return html`<div class="sent" lang="${language}"><template shadowrootmode="open">${{ markup: inside }}</template></div>`
}
