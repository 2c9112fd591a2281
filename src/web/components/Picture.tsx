import type { Media } from '../../payload-types'
import { withoutHost } from '../paths'
import type { Words } from '../words'

interface Props {
  words: Words
  media: Media | null
  /** How wide it is shown, as CSS says it of each width of the window. */
  sizes?: string
  /** Whether it is seen at once: then it is not waited with. */
  isFirst?: boolean
}

/** How wide a picture in running text is shown. */
const inText = '(min-width: 48rem) 44rem, 100vw'

/** A picture with what it shows in words, and whose it is. */
export const Picture = ({ words, media, sizes = inText, isFirst = false }: Props) =>
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
export function Image({ words, media, sizes = inText, isFirst = false, isDecoration = false }: ImageProps) {
  const alt = isDecoration ? null : words.pick(media.alt)
  const wide = media.sizes?.wide?.url ? media.sizes.wide : media
  const others = candidates(media)
  return (
    <img
      src={withoutHost(wide.url ?? '')}
      srcSet={others.length > 0 ? others.join(', ') : undefined}
      sizes={others.length > 0 ? sizes : undefined}
      alt={alt?.value ?? ''}
      lang={alt ? words.markOf(alt.lang) : undefined}
      width={wide.width ?? undefined}
      height={wide.height ?? undefined}
      loading={isFirst ? undefined : 'lazy'}
      decoding={isFirst ? undefined : 'async'}
      className={focus(media)}
    />
  )
}

/** The files of a picture that a browser may choose among, with their widths. */
const candidates = ({ sizes }: Media): string[] =>
  [sizes?.small, sizes?.medium, sizes?.large].flatMap((file) =>
    file?.url && file.width ? [`${withoutHost(file.url)} ${file.width}w`] : [],
  )

/** What must not be cut away, in tenths: public/web.css has a class for each. */
const focus = ({ focalX, focalY }: Media): string => `focal-x-${tenths(focalX)} focal-y-${tenths(focalY)}`

const tenths = (percent: number | null | undefined): number => Math.min(10, Math.max(0, Math.round((percent ?? 50) / 10)))
