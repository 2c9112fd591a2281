import { Link, Text } from '@react-email/components'
import type { PublisherIdentity } from '../../domain/mailContent'
import type { ContentLanguage } from '../../i18n/languages'
import { ActionButton } from '../components/ActionButton'
import { ShortFooter } from '../components/Footer'
import { BlockHeading, Title } from '../components/Headings'
import { Layout } from '../components/Layout'
import { Masthead } from '../components/Masthead'
import { styles } from '../theme'
import { wordsFor } from '../words'

/** An activity that the reader answers for. */
interface ReminderLine {
  title: string
  /** The last day, in words. */
  day: string
  url: string
}

export interface ReminderMailContent {
  language: ContentLanguage
  publisher: PublisherIdentity
  /** Whom it is written to. */
  name: string
  ahead: readonly ReminderLine[]
  late: readonly ReminderLine[]
  /** The first page of Spets. */
  url: string
}

/** What somebody is to do soon, and what they should have done, to somebody who logs in to Spets. */
export function ReminderMail({ language, publisher, name, ahead, late, url }: ReminderMailContent) {
  const words = wordsFor(language)
  return (
    <Layout
      words={words}
      publisher={publisher}
      title={reminderSubject({ language, ahead, late })}
      preheader={[...late, ...ahead].map(({ title }) => title).join(', ')}
      below={<ShortFooter words={words} publisher={publisher} why={words.t('reminders.mail.why')} />}
    >
      <Masthead publisher={publisher} />
      <Title lang={words.lang} text={words.t('reminders.mail.title')} />
      <Text lang={words.lang} className="text" style={styles.text}>
        {words.t('mail.greeting.named', { name })}
      </Text>
      <Lines
        heading={words.t('reminders.mail.late')}
        lines={late}
        lang={words.lang}
        byDay={(day) => words.t('reminders.mail.wasBy', { day })}
      />
      <Lines
        heading={words.t('reminders.mail.ahead')}
        lines={ahead}
        lang={words.lang}
        byDay={(day) => words.t('reminders.mail.by', { day })}
      />
      <Text lang={words.lang} className="text" style={styles.text}>
        {words.t('reminders.mail.done')}
      </Text>
      <ActionButton lang={words.lang} label={words.t('reminders.mail.button')} url={url} />
    </Layout>
  )
}

/** What the mail is called: how many are late, or else how many are to be done. */
export function reminderSubject({ language, ahead, late }: Pick<ReminderMailContent, 'language' | 'ahead' | 'late'>): string {
  const { t } = wordsFor(language)
  const some = late.length > 0 ? late : ahead
  const key = late.length > 0 ? 'late' : 'ahead'
  const [only] = some
  return some.length === 1 && only
    ? t(`reminders.subject.${key}.one`, { title: only.title })
    : t(`reminders.subject.${key}.other`, { count: some.length })
}

interface LinesProps {
  heading: string
  lines: readonly ReminderLine[]
  lang: ContentLanguage | undefined
  byDay: (day: string) => string
}

function Lines({ heading, lines, lang, byDay }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <>
      <BlockHeading lang={lang} text={heading} />
      {lines.map(({ title, day, url }) => (
        <Text key={url} lang={lang} className="text" style={styles.text}>
          <Link href={url} className="link" style={styles.link}>
            {title}
          </Link>
          <br />
          {byDay(day)}
        </Text>
      ))}
    </>
  )
}
