import type { Payload } from 'payload'
import { defaultLanguage } from '../../i18n/languages'
import { paths } from '../paths'
import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { badLinkPage, selfPage, type SelfVisit } from './selfPage'
import { askForLink } from './askForLink'
import { tooMany } from './limits'
import { leave, readSubscription, rejoin, type Subscription } from './unsubscribe'

type Params = { token: string }

/** GET: what the link is about, and one button. Mail scanners follow links, so nothing changes here. */
export const unsubscribePage: Handler<Params> = async (payload, request, { token }) => {
  const subscription = await readSubscription(payload, token)
  if (!subscription) return badLinkPage(payload)
  const { searchParams } = new URL(request.url)
  return showSubscription(payload, token, subscription, {
    hasRejoined: searchParams.has('rejoined'),
    asked: searchParams.has('asked') ? 'sent' : null,
  })
}

/** What has just been done on the page. */
interface Done {
  hasRejoined: boolean
  /** What became of asking for a link. */
  asked: 'sent' | 'tooMany' | null
}

function showSubscription(payload: Payload, token: string, subscription: Subscription, { hasRejoined, asked }: Done) {
  const language = subscription.contact?.language ?? defaultLanguage
  return selfPage(
    payload,
    language,
    (visit) => ({
      title: visit.words.t('web.unsubscribe.title'),
      body: (
        <>
          <h1>{visit.words.t('web.unsubscribe.title')}</h1>
          <State visit={visit} subscription={subscription} token={token} hasRejoined={hasRejoined} />
          <AskForLink words={visit.words} token={token} asked={asked} />
        </>
      ),
    }),
    asked === 'tooMany' ? 429 : 200,
  )
}

/** POST from "mail me a link". */
export const askByPage: Handler<Params> = async (payload, request, { token }) => {
  const subscription = await readSubscription(payload, token)
  if (!subscription) return badLinkPage(payload)
  const wait = await askForLink(payload, request, token)
  if (wait === 0) return seeOther(`${paths.unsubscribe(token)}?asked`)
  return tooMany(await showSubscription(payload, token, subscription, { hasRejoined: false, asked: 'tooMany' }), wait)
}

/** POST from the page's button. */
export const leaveByPage: Handler<Params> = async (payload, _request, { token }) =>
  (await leave(payload, token, 'unsubscribe page')) ? seeOther(paths.unsubscribe(token)) : badLinkPage(payload)

/** POST from "I changed my mind". */
export const rejoinByPage: Handler<Params> = async (payload, _request, { token }) =>
  (await rejoin(payload, token)) ? seeOther(`${paths.unsubscribe(token)}?rejoined`) : badLinkPage(payload)

/** Somebody opened the address of a button in a browser: to the page, which changes nothing either. */
export const toUnsubscribePage: Handler<Params> = (_payload, _request, { token }) => Promise.resolve(seeOther(paths.unsubscribe(token)))

interface StateProps {
  visit: SelfVisit
  subscription: Subscription
  token: string
  hasRejoined: boolean
}

/** What is true now, and the one thing that can be done about it. */
function State({ visit: { words, site }, subscription: { contact, purpose, state }, token, hasRejoined }: StateProps) {
  const { t } = words
  const mailing = t(`web.mailing.${purpose}`)
  const publisher = words.pick(site.name)?.value ?? ''
  if (!contact || state === 'withdrawn') {
    return (
      <>
        <output className="notice">{t('web.unsubscribe.left', { mailing, publisher })}</output>
        <p>{t('web.unsubscribe.onItsWay')}</p>
        {contact ? <Rejoin words={words} token={token} /> : null}
      </>
    )
  }
  const address = maskedAddress(contact.email)
  const now = state === 'given' ? 'web.unsubscribe.getting' : 'web.unsubscribe.notGetting'
  return (
    <>
      {hasRejoined && state === 'given' ? (
        <output className="notice">{t('web.unsubscribe.rejoined', { mailing, publisher })}</output>
      ) : null}
      <p>{t(now, { mailing, publisher, address })}</p>
      <form method="post" action={paths.leave(token)}>
        <button type="submit">{t('web.unsubscribe.leave', { mailing })}</button>
      </form>
      <p className="muted">{t('web.unsubscribe.only', { mailing })}</p>
    </>
  )
}

const Rejoin = ({ words, token }: { words: SelfVisit['words']; token: string }) => (
  <form method="post" action={paths.rejoin(token)}>
    <p>{words.t('web.unsubscribe.regret')}</p>
    <button type="submit" className="quiet">
      {words.t('web.unsubscribe.rejoin')}
    </button>
  </form>
)

/** The mail may have been forwarded: what else there is to choose is shown only to whoever reads the contact's own mailbox. */
const AskForLink = ({ words: { t }, token, asked }: { words: SelfVisit['words']; token: string; asked: Done['asked'] }) => (
  <section className="panel">
    <h2>{t('selfService.ask.title')}</h2>
    {asked === 'sent' ? <output className="notice">{t('selfService.ask.sent')}</output> : null}
    {asked === 'tooMany' ? (
      <p className="notice" role="alert">
        {t('selfService.ask.tooMany')}
      </p>
    ) : null}
    <p>{t('selfService.ask.text')}</p>
    <form method="post" action={paths.askForLink(token)}>
      <button type="submit" className="quiet">
        {t('selfService.ask.button')}
      </button>
    </form>
  </section>
)

/**
 * An address as its owner knows it again and others do not: `a…@berg.example`. The link may have been
 * forwarded with the mail.
 */
const maskedAddress = (address: string): string => address.replace(/^(.).*@/u, '$1…@')
