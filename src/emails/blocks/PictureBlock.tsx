import { Img, Text } from '@react-email/components'
import { styles } from '../theme'
import type { BlockProps } from './props'

/** How wide a picture may be in a mail, in CSS pixels: as wide as the text. */
const widest = 520

export const PictureBlock = ({ words, block: { picture } }: BlockProps<'picture'>) => {
  const width = Math.min(picture.width || widest, widest)
  const height = picture.width ? Math.round((picture.height * width) / picture.width) : undefined
  return (
    <>
      {/* Lazy, because React adds a preload link to the head for every other image. */}
      <Img
        src={picture.url}
        alt={picture.alt}
        lang={words.markOf(picture.altLang)}
        width={width}
        height={height}
        loading="lazy"
        className="muted"
        style={{ ...styles.alternative, display: 'block', width: '100%', maxWidth: `${width}px`, height: 'auto' }}
      />
      <Caption words={words} block={{ type: 'picture', picture }} />
    </>
  )
}

function Caption({ words, block: { picture } }: BlockProps<'picture'>) {
  if (!picture.caption && !picture.credit) return null
  return (
    <Text className="muted" style={{ ...styles.small, margin: '8px 0 0' }}>
      <span lang={words.markOf(picture.captionLang)}>{picture.caption}</span>{' '}
      {picture.credit ? <span lang={words.lang}>{words.t('mail.picture.credit', { name: picture.credit })}</span> : null}
    </Text>
  )
}
