import { Button, Text } from '@react-email/components'
import { Fragment } from 'react'
import { invitationAnswers } from '../../domain/mailings'
import type { ContentLanguage } from '../../i18n/languages'
import { slot } from '../slots'
import { styles } from '../theme'
import type { Words } from '../words'

interface Props {
  label: string
  url: string
  lang: ContentLanguage | undefined
}

/** The one thing a mail, or a block of it, asks its reader to do. */
export const ActionButton = ({ label, url, lang }: Props) => (
  <Text lang={lang} className="text" style={{ ...styles.text, margin: '24px 0' }}>
    <Button href={url} className="button" style={styles.button}>
      {label}
    </Button>
  </Text>
)

/**
 * The three answers to an invitation. Each leads to the page for answering with that answer chosen, which nothing is
 * saved by: whatever follows links in mails answers for nobody.
 */
export const AnswerButtons = ({ words }: { words: Words }) => (
  <Text className="text" style={{ ...styles.text, margin: '14px 0 12px' }}>
    {invitationAnswers.map((answer) => (
      <Fragment key={answer}>
        <Button href={`${slot('answerUrl')}?answer=${answer}`} className="button" style={styles.answerButton}>
          {words.t(`mail.invitation.answers.${answer}`)}
        </Button>{' '}
      </Fragment>
    ))}
  </Text>
)
