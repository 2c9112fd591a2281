#!/usr/bin/env bash
# feedsmith 3.0.1 writes each text that has &, <, > or a quotation mark as CDATA with an end of line and blanks before
# and after it within the element. rss-parser 3.13.0 gives them as a part of the text: a title begins with "\n", and a
# link with a query (`?a=1&b=2`) or an id is no address any more. XML (2.10) has a reader pass all blanks on, and Atom
# (RFC 4287 4.2.6) compares ids as they stand. No option turns it off. What to do: write such texts escaped afterwards.
# Ends with 0 while it is so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact feedsmith@3.0.1 rss-parser@3.13.0
cat >look.mjs <<'JS'
import { generateRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
const link = 'https://region.example/news?a=1&b=2'
const written = generateRssFeed({
  title: 'News',
  link: 'https://region.example/',
  description: 'All',
  items: [{ title: 'Research & innovation', link, guid: { value: link } }],
})
console.log(written)
const [item] = (await new RssParser().parseString(written)).items
console.log(JSON.stringify({ title: item.title, guid: item.guid }))
const isPadded = /^\n\s+Research & innovation\n\s+$/.test(item.title) && /^\n\s+https:.*\n\s+$/.test(item.guid)
process.exitCode = isPadded ? 0 : 1
JS
node look.mjs
