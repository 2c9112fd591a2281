import { Link, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import type { ResolvedMeeting } from '../../domain/mailContent'
import { styles } from '../theme'
import { whenInWords } from '../times'
import type { Words } from '../words'

interface Props {
  words: Words
  meeting: ResolvedMeeting
}

/** When and where a meeting is, and how to join it online. */
export const MeetingFacts = ({ words, meeting }: Props) => (
  <>
    <Fact words={words} name={words.t('mail.meeting.when')}>
      <span lang={words.lang}>{whenInWords(meeting, words.language)}</span>
    </Fact>
    {meeting.place === null ? null : (
      <Fact words={words} name={words.t('mail.meeting.where')}>
        <span lang={words.markOf(meeting.lang)}>{meeting.place}</span>
      </Fact>
    )}
    {meeting.link === null ? null : (
      <Fact words={words} name={words.t('mail.meeting.online')}>
        <Link href={meeting.link} lang={words.lang} className="link" style={styles.link}>
          {words.t('mail.meeting.join')}
        </Link>
      </Fact>
    )}
  </>
)

const Fact = ({ words, name, children }: { words: Words; name: string; children: ReactNode }) => (
  <Text className="text" style={styles.fact}>
    <strong lang={words.lang}>{name}:</strong> {children}
  </Text>
)
