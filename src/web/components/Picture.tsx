import type { Media } from '../../payload-types'
import { withoutHost } from '../paths'
import type { Words } from '../words'

/** A picture with what it shows in words, and whose it is. */
export function Picture({ words, media }: { words: Words; media: Media | null }) {
  const file = media?.sizes?.wide?.url ? media.sizes.wide : media
  if (!media || !file?.url) return null
  const alt = words.pick(media.alt)
  return (
    <figure>
      <img
        src={withoutHost(file.url)}
        alt={alt?.value ?? ''}
        lang={alt ? words.markOf(alt.lang) : undefined}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
      />
      {media.credit ? <figcaption>{words.t('web.news.credit', { name: media.credit })}</figcaption> : null}
    </figure>
  )
}
