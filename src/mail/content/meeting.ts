import { isCancelled } from '../../domain/meetingState'
import type { ContentLanguage } from '../../i18n/languages'
import type { ResolvedMeeting } from '../../domain/mailContent'
import type { PublicAddresses } from '../../links/addresses'
import type { Meeting } from '../../payload-types'
import { type InTwo, textIn } from './inTwo'

/** A meeting as mails show it. */
export function resolveMeeting({ own, base }: InTwo<Meeting>, language: ContentLanguage, addresses: PublicAddresses): ResolvedMeeting {
  const title = textIn(own.title, base.title, language)
  return {
    title: title.value,
    start: base.start,
    end: base.end,
    zone: base.start_tz,
    place: base.place ?? null,
    link: isCancelled(base) ? null : (base.link ?? null),
    url: base.public ? addresses.meeting(language, base.slug) : null,
    agenda: (base.agenda ?? []).map(({ at, text }, index) => {
      const { lang, value } = textIn(own.agenda?.[index]?.text, text, language)
      return { at, text: value, lang }
    }),
    isCancelled: isCancelled(base),
    lang: title.lang,
  }
}
