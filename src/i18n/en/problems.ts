import type { Translated } from '../translated'
import type { problems as sv } from '../sv/problems'

export const problems: Translated<typeof sv> = {
  addressMissing: 'Write an e-mail address.',
  addressWrong: '“{{address}}” is not an e-mail address. Write it as name@example.com.',
  addressTaken: 'There is already a contact with the address {{address}}. Open that one instead.',
  nameMissing: 'Write a name, or choose Shared mailbox if the address does not belong to one person.',
  permissionTwice: 'The same kind of mailing stands twice. Keep one row for each.',
  textMissing: 'Write a text.',
  colour: 'Write the colour as # and six characters, for example #1a6b4f.',
  colourUnreadable:
    'Text in the colour {{colour}} is too hard to read on a light background: the contrast is {{ratio}} to 1, and at least 4.5 is needed. The nearest colour that holds is {{nearest}}.',
  colourUnreadableOnDark:
    'Text in the colour {{colour}} is too hard to read on a dark background: the contrast is {{ratio}} to 1, and at least 4.5 is needed. The nearest colour that holds is {{nearest}}.',
  definitionEnds: 'A definition does not end with a full stop, since it can stand inside a sentence. Remove it.',
  identifierUsed: 'The identifier “{{identifier}}” belongs to a deleted term and cannot be used again. Choose another.',
  fileField: 'File',
  blockInName: 'Block',
  noPicture: '“{{file}}” is not a picture. Choose a picture in the format JPEG, PNG, WebP or GIF.',
  noLogo:
    '“{{file}}” cannot be used as a logo. Choose a PNG, or an SVG that is saved as plain SVG without scripts, entities of its own or embedded pictures.',
  notFetched: 'A file is not fetched from a web address. Upload it instead.',
  dateMissing: 'Choose a time.',
  endsBeforeStart: 'The end lies before the start. Choose a later end.',
  endsAtStart: 'The end is the same as the start. Choose a later end.',
  timeSkipped: 'There is no {{time}} on {{day}}: the clock is put forward past it. Choose an earlier or a later time.',
  broaderItself: 'A term cannot be its own broader term. Take it out of the list.',
  broaderRing: 'That would make the term its own broader term: {{terms}} and back. Choose another broader term.',
  replacedByItself: 'A term cannot be replaced by itself. Choose another.',
  replacedByRing: 'That would make the terms replace each other in a ring: {{terms}} and back. Choose a term that is in use.',
  relatedItself: 'A term cannot be related to itself. Take it out of the list.',
  taken: '“{{value}}” is used already by something else. Write something else here.',
  takenInTrash: '“{{value}}” belongs to something in the trash. Write something else here, or delete the other for good first.',
  takenMade:
    '{{label}} becomes “{{value}}”, which is used already by something else. Write another text here, or fill in the field {{label}} yourself.',
  takenHidden: '“{{value}}” is used already by something else. Write something else here, or open what is there.',
  clock: 'Write the time as 09:00.',
  webAddressMissing: 'Write a web address.',
  controlCharacter:
    'No line breaks, tabs or other characters that cannot be seen may stand here ({{character}}). Take them away, or write a space.',
  controlInLines: 'The text holds a character that cannot be seen and may not stand here ({{character}}). Take it away.',
  linkOnDisk:
    'The link “{{link}}” leads to a file on your own computer or network, and nobody else can open it. Put the file under Documents or Pictures and link to it there, or take the link away.',
  linkWrong:
    'The link “{{link}}” cannot be used. A link is a full web address (https://…), an e-mail address (mailto:…), a phone number (tel:…) or a page here (/…).',
  webAddressWrong: 'Write the full web address, for example https://example.com',
  segmentQuestion: 'The condition about “{{field}}” cannot be answered. Choose another condition.',
  segmentUnfinished: 'The condition about “{{field}}” is not finished. Choose what it is to be, or remove the condition.',
  sort: 'It is not possible to sort by fields of other documents.',
  question: 'The question reaches too far into other documents. Ask about fields of the document itself or of what it points at.',
  login: 'The address or the password is wrong. After eight attempts the login is closed for ten minutes.',
  areaOfOthers:
    'You can only add and remove your own strength areas, and at least one of them must stay. Ask a communicator for help with the others.',
  deleteOfOthers: 'This also belongs to a strength area that is not yours. Ask a communicator to delete it.',
  notAllowed: 'You do not have permission to do this.',
  notFound: 'It does not exist, or you do not have permission to see it.',
  badRequest: 'What was sent cannot be read. Reload the page and try again.',
  internal: 'Something went wrong on our side. Try again in a while.',
  storageFull: 'Nothing can be saved: the server has run out of space. Nothing has changed. Tell whoever runs Spets.',
  storageReadOnly:
    'Nothing can be saved just now: the server cannot write. Nothing has changed. Try again in a while, and else tell whoever runs Spets.',
  nameFormMissing: 'Write this form too. All forms of the name are used.',
  levelUnknown: 'Choose one of the levels of the explanation model.',
  pageNameTaken: 'A list of the website has that address already. Choose another, for example with one word more.',
  oneLanguage:
    'A request in GraphQL is in one language only. Send a request for each language, with the same locale and fallbackLocale everywhere in it.',
  comparison: 'That comparison of “{{field}}” is not answered alike by all databases. Ask with equals, in, exists, like or contains.',
  dateAsked: 'The question about “{{field}}” names no time that exists. Write a day as 2031-01-31, or a time with its distance from UTC.',
  numberAsked: 'The question about “{{field}}” names no number. Write digits, with a point before decimals.',
  gone: 'Something that is chosen here no longer exists. Remove it, or choose something else, and save again.',
  number: 'Write a number only, in digits and with a point before decimals: 12 or 1.5',
  numberTooGreat: 'The number is too great to be kept. Write a smaller one.',
  date: 'There is no such time. Write a day as 2031-01-31, or a time with its distance from UTC as 2031-01-31T09:00:00+01:00',
  year: 'The year {{year}} cannot be right. Write a year between {{first}} and {{last}}.',
}
