import { Link, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import type { ResolvedMeeting } from '../../domain/mailContent'
import { slot } from '../slots'
import { styles } from '../theme'
import { whenInWords } from '../times'
import type { Words } from '../words'

/**
 * Who reads of an online meeting: all of them come, none of them has said so yet, each by what they have answered, or
 * they are not invited by this mail.
 */
export type Readers = 'coming' | 'unanswered' | 'each' | 'anybody'

interface Props {
  words: Words
  meeting: ResolvedMeeting
  readers: Readers
}

/** When and where a meeting is, and how to join it online: the link is for those who come. */
export const MeetingFacts = ({ words, meeting, readers }: Props) => (
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
        <Joining words={words} link={meeting.link} readers={readers} />
      </Fact>
    )}
  </>
)

function Joining({ link, readers, words }: Pick<Props, 'words' | 'readers'> & { link: string }) {
  if (readers === 'anybody') return <span lang={words.lang}>{words.t('mail.meeting.joinForComing')}</span>
  if (readers === 'unanswered') return <span lang={words.lang}>{words.t('mail.meeting.joinAfterYes')}</span>
  const [url, text] = readers === 'coming' ? [link, words.t('mail.meeting.join')] : [slot('joinUrl'), slot('joinText')]
  return (
    <Link href={url} lang={words.lang} className="link" style={styles.link}>
      {text}
    </Link>
  )
}

const Fact = ({ words, name, children }: { words: Words; name: string; children: ReactNode }) => (
  <Text className="text" style={styles.fact}>
    <strong lang={words.lang}>{name}:</strong> {children}
  </Text>
)
