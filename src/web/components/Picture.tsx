import type { Media } from '../../payload-types'
import { withoutHost } from '../paths'
import { shownFile, sourceSet, widthInText } from '../prose/pictureFiles'
import type { Words } from '../words'

interface Props {
  words: Words
  media: Media | null
  /** How wide it is shown, as CSS says it of each width of the window. */
  sizes?: string
  /** Whether it is seen at once: then it is not waited with. */
  isFirst?: boolean
}

/** A picture with what it shows in words, and whose it is. */
export const Picture = ({ words, media, sizes = widthInText, isFirst = false }: Props) =>
  media?.url ? (
    <figure>
      <Image words={words} media={media} sizes={sizes} isFirst={isFirst} />
      {media.credit ? <figcaption>{words.t('web.news.credit', { name: media.credit })}</figcaption> : null}
    </figure>
  ) : null

interface ImageProps extends Omit<Props, 'media'> {
  media: Media
  /** Whether what it shows is said beside it already. */
  isDecoration?: boolean
}

/** The picture alone, in the sizes that it was given when it was uploaded; one from before that in the only one it has. */
export function Image({ words, media, sizes = widthInText, isFirst = false, isDecoration = false }: ImageProps) {
  const alt = isDecoration ? null : words.pick(media.alt)
  const shown = shownFile(media)
  const srcSet = sourceSet(media, withoutHost)
  return (
    <img
      src={withoutHost(shown.url ?? '')}
      srcSet={srcSet}
      sizes={srcSet && sizes}
      alt={alt?.value ?? ''}
      lang={alt ? words.markOf(alt.lang) : undefined}
      width={shown.width ?? undefined}
      height={shown.height ?? undefined}
      loading={isFirst ? undefined : 'lazy'}
      decoding={isFirst ? undefined : 'async'}
      className={focus(media)}
    />
  )
}

/** What must not be cut away, in tenths: public/web.css has a class for each. */
const focus = ({ focalX, focalY }: Media): string => `focal-x-${tenths(focalX)} focal-y-${tenths(focalY)}`

const tenths = (percent: number | null | undefined): number => Math.min(10, Math.max(0, Math.round((percent ?? 50) / 10)))
