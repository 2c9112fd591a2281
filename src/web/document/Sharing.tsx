import type { Payload } from 'payload'
import { type Scheme } from '../../domain/face'
import { themeColour } from '../face/styleSheet'
import type { Words } from '../words'
import { pictured, pictureSize } from '../sharing/address'

interface Props {
  payload: Payload
  words: Words
  /** Where Spets is reached. */
  root: string
  /** The page's address after the host. */
  path: string
  title: string
  publisher: string
  description?: string | undefined
  /** The document that the page shows: `news/ID`. */
  shows?: string | undefined
}

/** How the page is shown where somebody shares it (Open Graph). */
export const Sharing = ({ payload, words, root, path, title, publisher, description, shows }: Props) => (
  <>
    <meta property="og:type" content={shows?.startsWith('news/') ? 'article' : 'website'} />
    <meta property="og:site_name" content={publisher} />
    <meta property="og:title" content={title} />
    {description ? <meta property="og:description" content={description} /> : null}
    <meta property="og:url" content={root + path} />
    <meta property="og:locale" content={words.ui === 'en' ? 'en_GB' : 'sv_SE'} />
    <meta property="og:image" content={root + pictured(payload, words.language, shows)} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content={String(pictureSize.width)} />
    <meta property="og:image:height" content={String(pictureSize.height)} />
    <meta property="og:image:alt" content={title} />
    <meta name="twitter:card" content="summary_large_image" />
    {(['light', 'dark'] as Scheme[]).map((scheme) => (
      <meta key={scheme} name="theme-color" media={`(prefers-color-scheme: ${scheme})`} content={themeColour(scheme)} />
    ))}
  </>
)
