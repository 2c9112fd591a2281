import type { ReactNode } from 'react'
import { namesInForce } from '../../i18n/strengthAreaName'
import { NamesInBrowser } from './NamesInBrowser'

/** Tells the browser what the publisher calls things, so that our views say it too. */
export const NamesProvider = ({ children }: { children: ReactNode }) => (
  <NamesInBrowser names={namesInForce()}>{children}</NamesInBrowser>
)
