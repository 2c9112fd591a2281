import { EuNotice } from '../components/EuNotice'
import type { BlockProps } from './props'

export const EuNoticeBlock = ({ words, block }: BlockProps<'euNotice'>) => (
  <EuNotice words={words}>
    <p>
      {words.t('mail.eu.project')}: <span lang={words.markOf(block.lang)}>{block.project}</span>
    </p>
  </EuNotice>
)
