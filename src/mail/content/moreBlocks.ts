import type { ResolvedBlock, ResolvedCall } from '../../domain/mailContent'
import type { Call, Media } from '../../payload-types'
import type { BlockOf, Wanted } from './wanted'
import { documents } from './documents'
import { type InTwo, textIn } from './inTwo'

/** Calls with their last day and the way to their page. */
export function calls({ own, base }: BlockOf<'calls'>, wanted: Wanted): ResolvedBlock | null {
  const items = base.items.flatMap((item, index) => {
    const found = documents<Call>(own.items?.[index], item)
    return found ? [call(found, wanted)] : []
  })
  return items.length > 0 ? { type: 'calls', items } : null
}

function call({ own, base }: InTwo<Call>, { language, addresses }: Wanted): ResolvedCall {
  const title = textIn(own.title, base.title, language)
  return {
    title: title.value,
    summary: (title.lang === language && own.summary) || base.summary || '',
    funder: base.funder,
    closes: base.closes ?? null,
    url: addresses.call(language, base.slug),
    lang: title.lang,
  }
}

/** A picture of ours, in the size that mails and pages show. */
export function picture({ own, base }: BlockOf<'picture'>, { language, addresses }: Wanted): ResolvedBlock | null {
  const found = documents<Media>(own.picture, base.picture)
  const file = found && (found.base.sizes?.wide?.url ? found.base.sizes.wide : found.base)
  if (!found || !file?.url) return null
  const alt = textIn(found.own.alt, found.base.alt, language)
  const caption = textIn(own.caption, base.caption, language)
  return {
    type: 'picture',
    picture: {
      url: addresses.file(file.url),
      width: file.width ?? 0,
      height: file.height ?? 0,
      alt: alt.value,
      altLang: alt.lang,
      caption: caption.value,
      captionLang: caption.lang,
      credit: found.base.credit ?? null,
    },
  }
}
