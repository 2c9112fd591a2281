import { Link, Text } from '@react-email/components'
import type { Localised } from '../../domain/localised'
import type { ResolvedMeeting, ResolvedText } from '../../domain/mailContent'
import type { ContentLanguage } from '../../i18n/languages'
import { slot } from '../slots'
import { styles } from '../theme'
import { dayInWords } from '../times'
import type { Words } from '../words'
import { ActionButton, AnswerButtons } from './ActionButton'
import { Agenda } from './Agenda'
import { BlockHeading } from './Headings'
import { Lines } from './Lines'

/** Who asks to a meeting and is answered. */
export interface MeetingOrganiser {
  name: string
  address: string
}

/** What the organiser writes, in paragraphs; else what is said where nothing is written, if anything. */
export function Message({ words, message, otherwise }: { words: Words; message: Localised<string> | null; otherwise: string | null }) {
  if (message === null || message.value.trim() === '') {
    return otherwise === null ? null : (
      <Text lang={words.lang} className="text" style={styles.text}>
        {otherwise}
      </Text>
    )
  }
  return message.value
    .trim()
    .split(/\r?\n\s*\n/)
    .map((paragraph, index) => <Paragraph key={index} lang={words.markOf(message.lang)} text={paragraph} />)
}

const Paragraph = ({ lang, text }: { lang: ContentLanguage | undefined; text: string }) => (
  <Text lang={lang} className="text" style={styles.text}>
    <Lines text={text} />
  </Text>
)

/** Whether they come: the answers to choose among, and until when one can. */
export const Answer = ({ words, meeting }: Answering) => (
  <div lang={words.lang} style={{ margin: '32px 0 0' }}>
    <BlockHeading lang={undefined} text={words.t('mail.invitation.question')} />
    <AnswerButtons words={words} />
    <AnswerHelp words={words} meeting={meeting} margin="-8px 0 36px" />
  </div>
)

/** The way to change what has been answered, and until when one can. */
export const ChangeAnswer = ({ words, meeting }: Answering) => (
  <div lang={words.lang}>
    <ActionButton label={words.t('meetingMail.changeAnswer')} url={slot('answerUrl')} lang={undefined} />
    <AnswerHelp words={words} meeting={meeting} margin="-12px 0 36px" />
  </div>
)

interface Answering {
  words: Words
  meeting: ResolvedMeeting
}

const AnswerHelp = ({ margin, meeting, words }: Answering & { margin: string }) => (
  <Text className="muted" style={{ ...styles.small, margin }}>
    {meeting.answerBy ? `${words.t('meetingMail.answerBy', { day: dayInWords(meeting.answerBy, words.language) })} ` : ''}
    {words.t('mail.invitation.answerHelp')}
  </Text>
)

/** The agenda under its heading. */
export const Programme = ({ words, meeting }: { words: Words; meeting: ResolvedMeeting }) =>
  meeting.agenda.length === 0 ? null : (
    <>
      <BlockHeading lang={words.lang} text={words.t('mail.meeting.agenda')} />
      <Agenda words={words} meeting={meeting} />
    </>
  )

/** The way to the meeting's public page. */
export const ReadMore = ({ words, url }: { words: Words; url: string | null }) =>
  url === null ? null : (
    <Text lang={words.lang} className="text" style={{ ...styles.text, margin: '0 0 32px' }}>
      <Link href={url} className="link" style={styles.link}>
        {words.t('mail.invitation.readMore')}
      </Link>
    </Text>
  )

/** Who arranges the meeting, and whom to ask. */
export const Organiser = ({ words, organiser, meeting }: { words: Words; organiser: MeetingOrganiser; meeting: ResolvedMeeting }) => (
  <div lang={words.lang}>
    <BlockHeading lang={undefined} text={words.t('mail.invitation.organiser')} />
    <Text className="text" style={styles.text}>
      {words.t('mail.invitation.reach', { name: organiser.name })}{' '}
      <Link href={`mailto:${organiser.address}`} className="link" style={styles.link}>
        {organiser.address}
      </Link>
    </Text>
    {meeting.contactPerson ? <ContactPerson words={words} person={meeting.contactPerson} /> : null}
  </div>
)

const ContactPerson = ({ words, person }: { words: Words; person: NonNullable<ResolvedMeeting['contactPerson']> }) => (
  <Text className="text" style={styles.text}>
    {words.t('meetingMail.contactPerson', { name: person.name })}
    {person.phone ? `, ${person.phone}` : ''}
    {person.email ? ', ' : ''}
    {person.email ? (
      <Link href={`mailto:${person.email}`} className="link" style={styles.link}>
        {person.email}
      </Link>
    ) : null}
  </Text>
)

/** How one finds the place and gets in. */
export const Place = ({ words, meeting: { accessibility, address, directions } }: { words: Words; meeting: ResolvedMeeting }) => (
  <>
    {address ? (
      <Text lang={words.lang} className="text" style={styles.fact}>
        <strong>{words.t('meetingMail.address')}:</strong> {address.text},{' '}
        <Link href={address.mapUrl} className="link" style={styles.link}>
          {words.t('meetingMail.map')}
        </Link>
      </Text>
    ) : null}
    <PlaceText words={words} name={words.t('meetingMail.directions')} text={directions} />
    <PlaceText words={words} name={words.t('meetingMail.accessibility')} text={accessibility} />
  </>
)

const PlaceText = ({ words, name, text }: { words: Words; name: string; text: ResolvedText | null | undefined }) =>
  text ? (
    <Text className="text" style={styles.fact}>
      <strong lang={words.lang}>{name}:</strong>{' '}
      <span lang={words.markOf(text.lang)}>
        <Lines text={text.text} />
      </span>
    </Text>
  ) : null
