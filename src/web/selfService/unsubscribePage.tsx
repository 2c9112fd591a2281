import { defaultLanguage } from '../../i18n/languages'
import { paths } from '../paths'
import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { maskedAddress } from './maskedAddress'
import { badLinkPage, selfPage, type SelfVisit } from './selfPage'
import { leave, readSubscription, rejoin, type Subscription } from './unsubscribe'

type Params = { token: string }

/** GET: what the link is about, and one button. Mail scanners follow links, so nothing changes here. */
export const unsubscribePage: Handler<Params> = async (payload, request, { token }) => {
  const subscription = await readSubscription(payload, token)
  if (!subscription) return badLinkPage(payload)
  const hasRejoined = new URL(request.url).searchParams.has('rejoined')
  const language = subscription.contact?.language ?? defaultLanguage
  return selfPage(payload, language, (visit) => ({
    title: visit.words.t('web.unsubscribe.title'),
    body: (
      <>
        <h1>{visit.words.t('web.unsubscribe.title')}</h1>
        <State visit={visit} subscription={subscription} token={token} hasRejoined={hasRejoined} />
      </>
    ),
  }))
}

/** POST from the page's button. */
export const leaveByPage: Handler<Params> = async (payload, _request, { token }) =>
  (await leave(payload, token, 'unsubscribe page')) ? seeOther(paths.unsubscribe(token)) : badLinkPage(payload)

/** POST from "I changed my mind". */
export const rejoinByPage: Handler<Params> = async (payload, _request, { token }) =>
  (await rejoin(payload, token)) ? seeOther(`${paths.unsubscribe(token)}?rejoined`) : badLinkPage(payload)

/** Somebody opened the address of a button in a browser: to the page, which changes nothing either. */
export const toUnsubscribePage: Handler<Params> = (_payload, _request, { token }) =>
  Promise.resolve(seeOther(paths.unsubscribe(token)))

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
        <output className="notice">
          {t('web.unsubscribe.left', { mailing, publisher })}
        </output>
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
        <output className="notice">
          {t('web.unsubscribe.rejoined', { mailing, publisher })}
        </output>
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
