#!/usr/bin/env bash
# mailparser 3.14.2 makes text of a mail that is HTML alone, but none when the same HTML stands in a multipart: beside an
# attachment, in multipart/related, or alone in multipart/mixed. One plain-text part beside it, and there is text again,
# with the HTML in it. Whoever reads `text` sees an empty mail, of a bounce in HTML as of any HTML mail with
# a file attached. What to do: where `text` is missing and `html` is not, make the text yourself.
# Ends with 0 while it is so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mailparser@3.14.2
cat >look.cjs <<'JS'
const { simpleParser } = require('mailparser')
const html = 'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Hello</p>\r\n'
const file = 'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=x.pdf\r\n\r\nx\r\n'
const plain = 'Content-Type: text/plain\r\n\r\nBye\r\n'
const head = 'From: a@example.org\r\nMIME-Version: 1.0\r\n'
const multipart = (type, ...parts) => `${head}Content-Type: ${type}; boundary=bb\r\n\r\n${parts.map((part) => `--bb\r\n${part}\r\n`).join('')}--bb--\r\n`
const cases = [
  ['HTML alone', head + html, 'Hello'],
  ['HTML alone in multipart/mixed', multipart('multipart/mixed', html), undefined],
  ['HTML and a file in multipart/mixed', multipart('multipart/mixed', html, file), undefined],
  ['HTML and a file in multipart/related', multipart('multipart/related', html, file), undefined],
  ['HTML and plain text in multipart/mixed', multipart('multipart/mixed', html, plain), 'Hello\nBye\n'],
]
async function main() {
  console.log('mailparser', require('mailparser/package.json').version, 'on Node', process.version)
  for (const [name, raw, expected] of cases) {
    const { text, html: found } = await simpleParser(raw)
    console.log(`${name}: text ${JSON.stringify(text)}, html ${JSON.stringify(found)}`)
    if (text !== expected || !found.includes('Hello')) process.exitCode = 1
  }
}
main()
JS
node look.cjs
