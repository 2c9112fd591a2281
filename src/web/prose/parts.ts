import { captionIn } from '../../domain/proseParts'
import { attributes, escaped, type FileNode, type ProseParts } from '../../glossary'
import { translator } from '../../i18n'
import { type ContentLanguage, uiLanguageFor } from '../../i18n/languages'
import type { Document, Media } from '../../payload-types'
import type { Words } from '../words'
import { shownFile, sourceSet, widthInText } from './pictureFiles'

/** Where and for whom a running text is shown. */
interface Place {
  words: Words
  /** The language of the text: what is in another is marked where it stands. */
  lang: ContentLanguage
  /** What the address of a file of ours becomes. */
  addressOf: (url: string) => string
}

/** Pictures, files and tables of a running text that was read with `depth: 1` and `locale: 'all'`. */
export const partsFor = (place: Place): ProseParts => ({
  file: (node) => fileHtml(node, place),
  tableName: (number) => translator(place.lang)('web.prose.table', { number }),
})

/** What readers may not see Payload has left as an id, or nothing at all. */
function fileHtml({ fields, value }: FileNode, place: Place): string {
  if (typeof value !== 'object' || value === null) return ''
  const file = value as Document | Media
  if (!file.url) return ''
  return isPicture(file) ? figure(file, captionIn(fields), place) : linkTo(file, place)
}

const isPicture = (file: Document | Media): file is Media => file.mimeType?.startsWith('image/') === true

function figure(media: Media, caption: string, place: Place): string {
  const said = [...(caption.trim() === '' ? [] : [withBreaks(caption.trim())]), ...creditOf(media, place)]
  const below = said.length > 0 ? `<figcaption>${said.join(' ')}</figcaption>` : ''
  return `<figure>${image(media, place)}${below}</figure>`
}

const withBreaks = (text: string): string => escaped(text).replaceAll('\n', '<br />')

/** Whose the picture is, said in the language of the text around it. */
const creditOf = ({ credit }: Media, { lang }: Place): string[] =>
  credit ? [`<span class="credit">${escaped(translator(lang)('web.news.credit', { name: credit }))}</span>`] : []

function image(media: Media, { addressOf, lang, words }: Place): string {
  const { height, url, width } = shownFile(media)
  const alt = words.pick(media.alt)
  const srcset = sourceSet(media, addressOf)
  const named = {
    src: addressOf(url ?? ''),
    srcset,
    sizes: srcset && `auto, ${widthInText}`,
    alt: alt?.value ?? '',
    lang: alt && alt.lang !== lang ? alt.lang : null,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
  }
  return `<img${attributes(named)} />`
}

/** A link that says what one gets: its kind and its size. */
function linkTo(document: Document, { addressOf, lang, words }: Place): string {
  const title = words.pick(document.title)
  const name = escaped(title?.value ?? document.filename ?? '')
  const named = title && title.lang !== lang ? `<span lang="${title.lang}">${name}</span>` : name
  const about = [kindOf(document), sizeOf(document, lang)].filter((each) => each !== '').join(', ')
  const href = addressOf(document.url ?? '')
  return `<p class="file"><a${attributes({ href })}>${named}${about === '' ? '' : ` (${escaped(about)})`}</a></p>`
}

/** As people call it: `PDF`, by the ending of its name. */
const kindOf = ({ filename }: Document): string => (/\.([a-z\d]{1,5})$/i.exec(filename ?? '')?.[1] ?? '').toUpperCase()

const [kilo, mega] = [1_000, 1_000_000]

function sizeOf({ filesize }: Document, lang: ContentLanguage): string {
  if (!filesize) return ''
  const [size, unit] = filesize < mega ? [Math.max(1, Math.round(filesize / kilo)), 'kilobyte'] : [filesize / mega, 'megabyte']
  const form = { style: 'unit', unit, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(uiLanguageFor(lang) === 'en' ? 'en-GB' : 'sv-SE', form).format(size)
}
