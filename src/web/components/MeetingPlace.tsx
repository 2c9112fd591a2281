import { withoutHost } from '../paths'
import type { Meeting } from '../../payload-types'
import type { Besides } from '../content/meetings'
import type { Words } from '../words'
import { Fact } from './MeetingFacts'
import { Text } from './Text'

/** Where the address is looked up: a link for who wants it, and nothing that a page fetches. */
const mapOf = (address: string): string => `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`

interface Props {
  words: Words
  meeting: Pick<Meeting, 'address' | 'directions' | 'accessibility'>
}

/** How one finds the place, and gets in; nothing where nothing is said. */
export function MeetingPlace({ words, meeting: { address, directions, accessibility } }: Props) {
  const { t, pick } = words
  if (!address && !pick(directions) && !pick(accessibility)) return null
  return (
    <dl className="facts">
      {address ? (
        <Fact name={t('answering.address')}>
          {address}{' '}
          <a href={mapOf(address)} rel="noreferrer">
            {t('answering.map')}
          </a>
        </Fact>
      ) : null}
      {pick(directions) ? (
        <Fact name={t('answering.directions')}>
          <Text className="plain" words={words} of={directions} />
        </Fact>
      ) : null}
      {pick(accessibility) ? (
        <Fact name={t('answering.accessibility')}>
          <Text className="plain" words={words} of={accessibility} />
        </Fact>
      ) : null}
    </dl>
  )
}

/** What is to be read for a meeting, and whom to ask. */
export function MeetingBesides({ words, besides: { material, contactPerson } }: { words: Words; besides: Besides }) {
  const { t } = words
  return (
    <>
      {material.length > 0 ? (
        <>
          <h2>{t('answering.material')}</h2>
          <ul>
            {material.map(({ filename, id, title, url }) => (
              <li key={id}>
                {url ? (
                  <a href={withoutHost(url)}>
                    <Text words={words} of={title} /> ({filename})
                  </a>
                ) : (
                  <Text words={words} of={title} />
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {contactPerson ? (
        <>
          <h2>{t('answering.contactPerson')}</h2>
          <p>
            {contactPerson.name}
            {contactPerson.email ? (
              <>
                {', '}
                <a href={`mailto:${contactPerson.email}`}>{contactPerson.email}</a>
              </>
            ) : null}
            {contactPerson.phone ? `, ${contactPerson.phone}` : null}
          </p>
        </>
      ) : null}
    </>
  )
}
