import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { settingsOf } from '../../env'
import { namesInForce } from '../../i18n/strengthAreaName'
import { NamesInBrowser } from './NamesInBrowser'

/** Tells the browser what the publisher calls things and in which zone it lives, so that our views say it too. */
export const NamesProvider = ({ children, payload }: { children: ReactNode; payload: Payload }) => (
  <NamesInBrowser names={namesInForce()} zone={settingsOf(payload).zone}>
    {children}
  </NamesInBrowser>
)
