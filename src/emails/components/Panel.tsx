import { Column, Row } from '@react-email/components'
import type { ReactNode } from 'react'
import { styles } from '../theme'

/** A tinted box for what should catch the eye. */
export const Panel = ({ children }: { children: ReactNode }) => (
  <Row>
    <Column className="panel" style={styles.panel}>
      {children}
    </Column>
  </Row>
)
