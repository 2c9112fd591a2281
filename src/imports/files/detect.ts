import { utf16Order } from './text'

/** What a file's first bytes tell that it is. */
export type Content = 'zip' | 'ole' | 'text' | 'other'

const zip = [0x50, 0x4b, 0x03, 0x04]
/** Compound File Binary: Excel's .xls, and also an .xlsx that is locked with a password. */
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Tells what a file is from its content, whatever its name says. */
export function detectContent(bytes: Uint8Array): Content {
  if (startsWith(bytes, zip)) return 'zip'
  if (startsWith(bytes, ole)) return 'ole'
  return isText(bytes) ? 'text' : 'other'
}

function isText(bytes: Uint8Array): boolean {
  if (utf16Order(bytes)) return true
  return !looksLikeMarkup(bytes) && bytes.filter(isControl).length <= bytes.length * mostControls
}

/** A list may have a few by mistake, which its rows are told of; packed data have twice as many. */
const mostControls = 0.05

/** Control characters other than tab, line ends and form feed do not stand in a list. */
const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d)

const looksLikeMarkup = (bytes: Uint8Array): boolean =>
  /^\s*(%PDF-|\{\\rtf|<(\?xml|!doctype|html|head|body|table|svg)\b)/i.test(
    Buffer.from(bytes.subarray(0, 100))
      .toString('latin1')
      .replace(/^\xEF\xBB\xBF/, ''),
  )

const startsWith = (bytes: Uint8Array, prefix: number[]): boolean => prefix.every((byte, index) => bytes[index] === byte)
