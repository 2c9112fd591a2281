import { Link, Text } from '@react-email/components'
import type { Localised } from '../../domain/localised'
import type { PublisherIdentity, ResolvedMeeting, ResolvedText } from '../../domain/mailContent'
import type { MeetingMailKind } from '../../domain/meetingMail'
import type { ContentLanguage } from '../../i18n/languages'
import { Footer, FooterLink, Small } from '../components/Footer'
import { BlockHeading, Label, Title } from '../components/Headings'
import { Layout } from '../components/Layout'
import { Lines } from '../components/Lines'
import { Masthead } from '../components/Masthead'
import { MeetingFacts, type Readers } from '../components/MeetingFacts'
import { Answer, ChangeAnswer, type MeetingOrganiser, Message, Organiser, Place, Programme, ReadMore } from '../components/meetingParts'
import { Panel } from '../components/Panel'
import { slot } from '../slots'
import { styles } from '../theme'
import { whenInWords } from '../times'
import { type Words, wordsFor } from '../words'

/** What a mail about a meeting is, as its words tell kinds apart. */
export type MeetingMailForm = Exclude<MeetingMailKind, 'reminder'> | 'seriesUpdate' | 'takenOut' | 'remindSilent' | 'remindComing'

export interface MeetingMailContent {
  form: MeetingMailForm
  language: ContentLanguage
  meeting: ResolvedMeeting
  /** The organiser's own words as plain text, with a blank line between paragraphs. */
  message: Localised<string> | null
  /** Of a change: what was, in sentences. */
  changes: readonly ResolvedText[]
  /** Of thanks: what came of it. */
  minutes: Localised<string> | null
  decisions: readonly ResolvedText[]
  material: readonly { title: string; url: string; lang: ContentLanguage }[]
  /** Of thanks: whether there are questions to answer. */
  asks: boolean
  organiser: MeetingOrganiser
  publisher: PublisherIdentity
}

/** A mail about a meeting to somebody who is invited already: what changed, that it is off, a reminder, thanks, a place. */
export function MeetingMail(content: MeetingMailContent) {
  const { form, language, meeting, message, organiser, publisher } = content
  const words = wordsFor(language)
  return (
    <Layout
      words={words}
      publisher={publisher}
      title={words.t(`meetingMail.${form}.subject`, { title: meeting.title })}
      preheader={words.t(`meetingMail.${form}.intro`, { when: whenInWords(meeting, language) })}
      below={
        <Footer words={words} publisher={publisher} why={words.t('meetingMail.why', { publisher: publisher.name })}>
          <Small>
            <FooterLink url={slot('unsubscribeUrl')}>{words.t('mail.invitation.unsubscribe')}</FooterLink>
          </Small>
        </Footer>
      }
    >
      <Masthead publisher={publisher} />
      <Label lang={words.lang} text={words.t(`meetingMail.${form}.label`)} />
      <Title lang={words.markOf(meeting.lang)} text={meeting.title} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {slot('greeting')}
      </Text>
      <Text lang={words.lang} className="text" style={styles.text}>
        {words.t(`meetingMail.${form}.intro`, { when: whenInWords(meeting, language) })}
      </Text>
      <Message words={words} message={message} otherwise={null} />
      <Changes words={words} content={content} />
      {isAhead[form] ? <Ahead words={words} content={content} /> : null}
      {form === 'seriesUpdate' ? <Answer words={words} meeting={meeting} /> : null}
      {form === 'thanks' ? <Afterwards words={words} content={content} /> : null}
      <Organiser words={words} organiser={organiser} meeting={meeting} />
    </Layout>
  )
}

/** Which of them are about a meeting that is to come. */
const isAhead: Record<MeetingMailForm, boolean> = {
  update: true,
  seat: true,
  remindSilent: true,
  remindComing: true,
  cancellation: false,
  takenOut: false,
  thanks: false,
  // Of several meetings there is no one time and place to show.
  seriesUpdate: false,
}

/** Which of them go to those alone who have answered yes. */
const isAnswered: Partial<Record<MeetingMailForm, boolean>> = { seat: true, remindComing: true }

/** A change is told to all who are invited, whatever they have answered. */
function readersOf(form: MeetingMailForm): Readers {
  if (isAnswered[form]) return 'coming'
  return form === 'remindSilent' ? 'unanswered' : 'each'
}

interface Part {
  words: Words
  content: MeetingMailContent
}

const Changes = ({ words, content: { changes } }: Part) =>
  changes.length === 0 ? null : (
    <>
      <BlockHeading lang={words.lang} text={words.t('meetingMail.changed')} />
      <ul style={styles.bareList}>
        {changes.map(({ lang, text }) => (
          <li key={text} lang={words.markOf(lang)} className="text" style={styles.item}>
            {text}
          </li>
        ))}
      </ul>
    </>
  )

const Ahead = ({ words, content: { form, meeting } }: Part) => (
  <>
    <div style={{ margin: '28px 0' }}>
      <Panel>
        <MeetingFacts words={words} meeting={meeting} readers={readersOf(form)} />
        <Place words={words} meeting={meeting} />
      </Panel>
    </div>
    {isAnswered[form] ? <ChangeAnswer words={words} meeting={meeting} /> : <Answer words={words} meeting={meeting} />}
    <Programme words={words} meeting={meeting} />
    <ReadMore words={words} url={meeting.url} />
  </>
)

const Afterwards = ({ words, content: { asks, decisions, material, minutes } }: Part) => (
  <>
    {minutes?.value.trim() ? (
      <>
        <BlockHeading lang={words.lang} text={words.t('meetingMail.minutes')} />
        <Text lang={words.markOf(minutes.lang)} className="text" style={styles.text}>
          <Lines text={minutes.value.trim()} />
        </Text>
      </>
    ) : null}
    {decisions.length > 0 ? (
      <>
        <BlockHeading lang={words.lang} text={words.t('meetingMail.decisions')} />
        <ul style={styles.bareList}>
          {decisions.map(({ lang, text }) => (
            <li key={text} lang={words.markOf(lang)} className="text" style={styles.item}>
              {text}
            </li>
          ))}
        </ul>
      </>
    ) : null}
    {material.length > 0 ? (
      <>
        <BlockHeading lang={words.lang} text={words.t('meetingMail.material')} />
        <ul style={styles.bareList}>
          {material.map(({ lang, title, url }) => (
            <li key={url} className="text" style={styles.item}>
              <Link href={url} lang={words.markOf(lang)} className="link" style={styles.link}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </>
    ) : null}
    {asks ? <Asking words={words} /> : null}
  </>
)

/** The way to the questions after the meeting; the page for answering shows them then. */
const Asking = ({ words }: { words: Words }) => (
  <Text lang={words.lang} className="text" style={styles.text}>
    <Link href={slot('answerUrl')} className="link" style={styles.link}>
      {words.t('meetingMail.ask')}
    </Link>{' '}
    {words.t('meetingMail.askHelp')}
  </Text>
)
