import { seeOther } from '../document/htmlResponse'
import type { Handler } from '../handler'
import { paths, withoutHost } from '../paths'
import { preferencesUrl } from './askForLink'
import { confirmSubscription, readConfirmation } from './confirm'
import { badLinkPage, pageForAnyone, selfPage } from './selfPage'

type Params = { token: string }

/** GET: what is asked for and one button, or that it is done. Mail scanners follow links, so nothing changes here. */
export const confirmPage: Handler<Params> = async (payload, _request, { token }) => {
  const confirmation = await readConfirmation(payload, token)
  if (confirmation === 'expired') return tooOld(payload)
  if (!confirmation) return badLinkPage(payload)
  const { contact, language, isDone } = confirmation
  return selfPage(payload, language, ({ words: { t, pick }, site }) => {
    const texts = { publisher: pick(site.name)?.value ?? '', address: contact.email }
    const title = t(isDone ? 'selfService.confirm.doneTitle' : 'selfService.confirm.title')
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          {isDone ? (
            <>
              <output className="notice">{t('selfService.confirm.done', texts)}</output>
              <p>{t('selfService.confirm.doneHelp')}</p>
              <p>
                <a href={withoutHost(preferencesUrl(payload, contact))}>{t('selfService.confirm.choose')}</a>
              </p>
            </>
          ) : (
            <>
              <p>{t('selfService.confirm.about', texts)}</p>
              <form method="post" action={paths.confirmSubscription(token)}>
                <button type="submit">{t('selfService.confirm.button')}</button>
              </form>
              <p className="muted">{t('selfService.confirm.ignore')}</p>
            </>
          )}
        </>
      ),
    }
  })
}

/** POST from the page's button; once more does no more. */
export const confirmByPage: Handler<Params> = async (payload, _request, { token }) => {
  const confirmation = await readConfirmation(payload, token)
  if (confirmation === 'expired') return tooOld(payload)
  if (!confirmation) return badLinkPage(payload)
  await confirmSubscription(payload, confirmation)
  return seeOther(paths.subscription(token))
}

/** Somebody opened the address of the button in a browser: to the page, which changes nothing either. */
export const toConfirmPage: Handler<Params> = (_payload, _request, { token }) => Promise.resolve(seeOther(paths.subscription(token)))

const tooOld = (payload: Parameters<typeof badLinkPage>[0]): Promise<Response> =>
  pageForAnyone(payload, (t) => ({ title: t('selfService.confirm.expiredTitle'), texts: [t('selfService.confirm.expired')] }), 410)
