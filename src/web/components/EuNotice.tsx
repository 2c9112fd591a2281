import type { ReactNode } from 'react'
import { paths } from '../paths'
import type { Words } from '../words'

/** The emblem and the statement that Regulation (EU) 2021/1060, annex IX, asks for. */
export const EuNotice = ({ words, children }: { words: Words; children?: ReactNode }) => (
  <div className="eu-notice">
    <img src={paths.euEmblem()} alt={words.t('mail.eu.emblem')} width="72" height="48" />
    <div>
      <strong>{words.t('mail.eu.statement')}</strong>
      {children}
    </div>
  </div>
)
