import type { Translated } from '..'
import type { problems as sv } from '../sv/problems'

export const problems: Translated<typeof sv> = {
  addressMissing: 'Write an e-mail address.',
  addressWrong: '“{{address}}” is not an e-mail address. Write it as name@example.com.',
  addressTaken: 'There is already a contact with the address {{address}}. Open that one instead.',
  nameMissing: 'Write a name, or choose Shared mailbox if the address does not belong to one person.',
  permissionTwice: 'The same kind of mailing stands twice. Keep one row for each.',
  textMissing: 'Write a text.',
  colour: 'Write the colour as # and six characters, for example #1a6b4f.',
  definitionEnds: 'A definition does not end with a full stop, since it can stand inside a sentence. Remove it.',
  identifierUsed: 'The identifier “{{identifier}}” belongs to a deleted term and cannot be used again. Choose another.',
  noPicture: '“{{file}}” is not a picture. Choose a picture in the format JPEG, PNG, WebP or GIF.',
  dateMissing: 'Choose a time.',
  endsBeforeStart: 'The end lies before the start. Choose a later end.',
  clock: 'Write the time as 09:00.',
  webAddressMissing: 'Write a web address.',
  webAddressWrong: 'Write the full web address, for example https://example.com',
  segmentQuestion: 'The condition about “{{field}}” cannot be answered. Choose another condition.',
  segmentUnfinished: 'The condition about “{{field}}” is not finished. Choose what it is to be, or remove the condition.',
  sort: 'It is not possible to sort by fields of other documents.',
  question:
    'The question reaches too far into other documents. Ask about fields of the document itself or of what it points at.',
  login: 'The address or the password is wrong. After eight attempts the login is closed for ten minutes.',
  areaOfOthers:
    'You can only add and remove your own strength areas, and at least one of them must stay. Ask a communicator for help with the others.',
  deleteOfOthers: 'This also belongs to a strength area that is not yours. Ask a communicator to delete it.',
  notAllowed: 'You do not have permission to do this.',
  notFound: 'It does not exist, or you do not have permission to see it.',
  badRequest: 'What was sent cannot be read. Reload the page and try again.',
  internal: 'Something went wrong on our side. Try again in a while.',
  nameFormMissing: 'Write this form too. All forms of the name are used.',
  levelUnknown: 'Choose one of the levels of the explanation model.',
  pageNameTaken: 'A list of the website has that address already. Choose another, for example with one word more.',
}
