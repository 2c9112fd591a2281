import type { Media } from '../../payload-types'

/** How wide a picture in running text is shown, as CSS says it of each width of the window. */
export const widthInText = '(min-width: 48rem) 44rem, 100vw'

/** A file of a picture. */
interface PictureFile {
  url: string
  width: number
}

/** The file that is shown where a browser does not choose one, and how large it is. */
export const shownFile = (media: Media): Pick<Media, 'height' | 'url' | 'width'> => (media.sizes?.wide?.url ? media.sizes.wide : media)

/**
 * The files of a picture that a browser may choose among; one from before it was given sizes has none. A picture that is
 * narrower than a size is kept once, though several sizes name it: HTML has each width once.
 */
const filesToChoose = ({ sizes }: Pick<Media, 'sizes'>): PictureFile[] => [
  ...new Map(
    [sizes?.small, sizes?.medium, sizes?.large].flatMap((file) =>
      file?.url && file.width ? [[file.width, { url: file.url, width: file.width }]] : [],
    ),
  ).values(),
]

/** What a browser chooses among, as `srcset` says it; nothing where there is nothing to choose. */
export function sourceSet(media: Pick<Media, 'sizes'>, addressOf: (url: string) => string): string | undefined {
  const files = filesToChoose(media)
  return files.length > 0 ? files.map(({ url, width }) => `${addressOf(url)} ${width}w`).join(', ') : undefined
}
