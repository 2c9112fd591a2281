import { Text } from '@react-email/components'
import type { ContentLanguage } from '../../i18n/languages'
import type { Localised } from '../../domain/localised'
import type { PublisherIdentity, ResolvedMeeting } from '../../domain/mailContent'
import { Footer, FooterLink, Small } from '../components/Footer'
import { BlockHeading, Label, Title } from '../components/Headings'
import { Layout } from '../components/Layout'
import { Masthead } from '../components/Masthead'
import { MeetingFacts } from '../components/MeetingFacts'
import { Answer, type MeetingOrganiser, Message, Organiser, Place, Programme, ReadMore } from '../components/meetingParts'
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
  /** Of an invitation to several meetings: when each is, in words. */
  dates?: readonly { when: string; isCancelled: boolean }[]
  organiser: MeetingOrganiser
  publisher: PublisherIdentity
}

export function Invitation({ dates = [], language, meeting, message, organiser, publisher }: InvitationContent) {
  const words = wordsFor(language)
  return (
    <Layout
      words={words}
      publisher={publisher}
      title={words.t(dates.length > 0 ? 'series.mail.subject' : 'mail.invitation.subject', { title: meeting.title })}
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
      <Label lang={words.lang} text={words.t(dates.length > 0 ? 'series.mail.label' : 'mail.invitation.label')} />
      <Title lang={words.markOf(meeting.lang)} text={meeting.title} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {slot('greeting')}
      </Text>
      <Message words={words} message={message} otherwise={words.t('mail.invitation.welcome')} />
      <div style={{ margin: '28px 0' }}>
        <Panel>
          <MeetingFacts words={words} meeting={meeting} readers="unanswered" />
          <Place words={words} meeting={meeting} />
        </Panel>
      </div>
      <SeriesDates words={words} dates={dates} />
      <Answer words={words} meeting={meeting} />
      <Programme words={words} meeting={meeting} />
      <ReadMore words={words} url={meeting.url} />
      <Organiser words={words} organiser={organiser} meeting={meeting} />
    </Layout>
  )
}

const SeriesDates = ({ words, dates }: { words: Words; dates: NonNullable<InvitationContent['dates']> }) =>
  dates.length === 0 ? null : (
    <div lang={words.lang}>
      <BlockHeading lang={undefined} text={words.t('series.mail.dates')} />
      <ul style={styles.bareList}>
        {dates.map(({ isCancelled, when }) => (
          <li key={when} className="text" style={styles.item}>
            {isCancelled ? <del>{when}</del> : when}
            {isCancelled ? ` ${words.t('series.mail.cancelled')}` : ''}
          </li>
        ))}
      </ul>
    </div>
  )
