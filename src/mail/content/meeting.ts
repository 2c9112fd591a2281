import { isCancelled } from '../../domain/meetingState'
import type { ContentLanguage } from '../../i18n/languages'
import type { ResolvedMeeting } from '../../domain/mailContent'
import { mapAddress } from '../../domain/links'
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
    ...surroundings({ own, base }, language),
  }
}

/** How one finds the place, until when one answers and whom to ask. */
function surroundings({ own, base }: InTwo<Meeting>, language: ContentLanguage) {
  const text = (name: 'directions' | 'accessibility') => {
    const { lang, value } = textIn(own[name], base[name], language)
    return value.trim() ? { text: value.trim(), lang } : null
  }
  const person = base.contactPerson
  return {
    address: base.address?.trim() ? { text: base.address.trim(), mapUrl: mapAddress(base.address.trim()) } : null,
    directions: text('directions'),
    accessibility: text('accessibility'),
    answerBy: base.answerBy ?? null,
    contactPerson:
      typeof person === 'object' && person ? { name: person.name, email: person.email ?? null, phone: person.phone ?? null } : null,
  }
}
