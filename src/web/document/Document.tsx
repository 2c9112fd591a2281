import type { ReactNode } from 'react'
import type { UiLanguage } from '../../i18n/languages'

interface Props {
  /** The language of our own words, which is that of the page; content in another language is marked where it stands. */
  language: UiLanguage
  title: string
  description?: string | undefined
  /** Whether search engines should leave the page out. */
  hidden?: boolean | undefined
  /** What else belongs in the head. */
  head?: ReactNode
  children: ReactNode
}

/** A page from the html element inwards. */
export const Document = ({ language, title, description, hidden, head, children }: Props) => (
  <html lang={language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description ? <meta name="description" content={description} /> : null}
      {hidden ? <meta name="robots" content="noindex" /> : null}
      {head}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
      <link rel="stylesheet" href="/web.css" />
      <link rel="stylesheet" href="/face.css" />
    </head>
    <body>{children}</body>
  </html>
)
