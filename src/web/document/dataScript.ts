/** Signs with which a text could end the element that it stands in, or which scripts read as the end of a line. */
const signs = /[<>&\u2028\u2029]/g

/**
 * JSON as it may stand within a `script` element of HTML, whatever is written in it: nothing ends the element early, and
 * it means the same. Browsers take a script of type `application/ld+json` for data: they neither run it nor ask the
 * policy of the page for leave (HTML, "prepare the script element", returns before that).
 */
export const dataScript = (data: object): string =>
  JSON.stringify(data).replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
