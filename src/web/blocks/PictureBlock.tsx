import { withoutHost } from '../paths'
import type { BlockProps } from './props'

export const PictureBlock = ({ words, block: { picture } }: BlockProps<'picture'>) => (
  <figure>
    <img
      src={withoutHost(picture.url)}
      alt={picture.alt}
      lang={words.markOf(picture.altLang)}
      width={picture.width || undefined}
      height={picture.height || undefined}
    />
    {picture.caption || picture.credit ? (
      <figcaption>
        <span lang={words.markOf(picture.captionLang)}>{picture.caption}</span>{' '}
        {picture.credit ? words.t('mail.picture.credit', { name: picture.credit }) : null}
      </figcaption>
    ) : null}
  </figure>
)
