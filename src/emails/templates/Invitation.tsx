import { Link, Text } from '@react-email/components'
import type { ContentLanguage } from '../../i18n/languages'
import type { Localised } from '../../domain/localised'
import type { PublisherIdentity, ResolvedMeeting } from '../../domain/mailContent'
import { ActionButton } from '../components/ActionButton'
import { Agenda } from '../components/Agenda'
import { Footer, FooterLink, Small } from '../components/Footer'
import { BlockHeading, Label, Title } from '../components/Headings'
import { Layout } from '../components/Layout'
import { Lines } from '../components/Lines'
import { Masthead } from '../components/Masthead'
import { MeetingFacts } from '../components/MeetingFacts'
import { Panel } from '../components/Panel'
import { slot } from '../slots'
import { styles } from '../theme'
import { whenInWords } from '../times'
import { type Words, wordsFor } from '../words'

export interface InvitationContent {
  language: ContentLanguage
  meeting: ResolvedMeeting
  /** The organiser's own words as plain text, with a blank line between paragraphs. */
  message: Localised<string> | null
  organiser: { name: string; address: string }
  publisher: PublisherIdentity
}

export function Invitation({ language, meeting, message, organiser, publisher }: InvitationContent) {
  const words = wordsFor(language)
  return (
    <Layout
      words={words}
      title={words.t('mail.invitation.subject', { title: meeting.title })}
      preheader={[whenInWords(meeting, language), meeting.place].filter(Boolean).join(', ')}
      below={
        <Footer words={words} publisher={publisher} why={words.t('mail.invitation.why', { publisher: publisher.name })}>
          <Small>
            <FooterLink url={slot('unsubscribeUrl')}>{words.t('mail.invitation.unsubscribe')}</FooterLink>
          </Small>
        </Footer>
      }
    >
      <Masthead publisher={publisher} />
      <Label lang={words.lang} text={words.t('mail.invitation.label')} />
      <Title lang={words.markOf(meeting.lang)} text={meeting.title} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {slot('greeting')}
      </Text>
      <Message words={words} message={message} />
      <div style={{ margin: '28px 0' }}>
        <Panel>
          <MeetingFacts words={words} meeting={meeting} />
        </Panel>
      </div>
      <Answer words={words} />
      <Programme words={words} meeting={meeting} />
      <ReadMore words={words} url={meeting.url} />
      <Organiser words={words} organiser={organiser} />
    </Layout>
  )
}

function Message({ words, message }: { words: Words; message: InvitationContent['message'] }) {
  if (message === null || message.value.trim() === '') {
    return (
      <Text lang={words.lang} className="text" style={styles.text}>
        {words.t('mail.invitation.welcome')}
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

const Answer = ({ words }: { words: Words }) => (
  <div lang={words.lang}>
    <ActionButton label={words.t('mail.invitation.answer')} url={slot('answerUrl')} lang={undefined} />
    <Text className="muted" style={{ ...styles.small, margin: '-12px 0 36px' }}>
      {words.t('mail.invitation.answerHelp')}
    </Text>
  </div>
)

const Programme = ({ words, meeting }: { words: Words; meeting: ResolvedMeeting }) =>
  meeting.agenda.length === 0 ? null : (
    <>
      <BlockHeading lang={words.lang} text={words.t('mail.meeting.agenda')} />
      <Agenda words={words} meeting={meeting} />
    </>
  )

const ReadMore = ({ words, url }: { words: Words; url: string | null }) =>
  url === null ? null : (
    <Text lang={words.lang} className="text" style={{ ...styles.text, margin: '0 0 32px' }}>
      <Link href={url} className="link" style={styles.link}>
        {words.t('mail.invitation.readMore')}
      </Link>
    </Text>
  )

const Organiser = ({ words, organiser }: { words: Words; organiser: InvitationContent['organiser'] }) => (
  <div lang={words.lang}>
    <BlockHeading lang={undefined} text={words.t('mail.invitation.organiser')} />
    <Text className="text" style={styles.text}>
      {words.t('mail.invitation.reach', { name: organiser.name })}{' '}
      <Link href={`mailto:${organiser.address}`} className="link" style={styles.link}>
        {organiser.address}
      </Link>
    </Text>
  </div>
)
