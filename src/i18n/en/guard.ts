import type { Translated } from '../translated'
import type { guard as sv } from '../sv/guard'

export const guard: Translated<typeof sv> = {
  method: 'This cannot be asked so. What can be used is {{allowed}}.',
  askByPost:
    'Ask GraphQL by POST to /api/graphql, with the body {"query": "{ NewsItems { docs { title } } }"} and the header content-type: application/json.',
  address: 'The address cannot be read. Check that it is encoded right.',
  addressTooLong: 'The address is too long. Send the question by POST with X-HTTP-Method-Override: GET.',
  names: 'One of the names in what was sent is no field.',
  number: 'page, limit and depth are whole numbers from 0 upwards.',
  tooManyParameters: 'The address has too many parameters.',
  noHost: 'The request does not say which host it is for.',
  header: 'One of the headers of the request cannot be read.',
  tooLarge: 'What was sent is too large. A file may have 12 MB at most.',
  tooSlow: 'The request did not arrive in time. Try again.',
  brokenBody: 'What was sent cannot be read.',
  tooDeep: 'What was sent has too many levels inside each other.',
  bodyKind: 'Send it as application/json.',
  headersTooLarge: 'The headers of the request are too large.',
  expectation: 'What the request expects does not exist here.',
  malformed: 'The request cannot be read.',
  failed: 'Something went wrong on our side. Try again in a while.',
  tooCostly: 'The question reads too much at once. Ask for fewer documents, fewer levels or fewer parts at a time.',
  tooComplex: 'The question has too many conditions or too long lists. Split it.',
  tooLong: 'The question took too long and was stopped. Ask for less at a time.',
  busy: 'There are many large questions just now. Try again in {{seconds}} seconds.',
  unreadableQuery: 'The GraphQL question cannot be read: {{reason}}',
  noSubscriptions: 'the service has no subscriptions.',
  endlessFragment: 'a fragment leads back to itself.',
  noCondition: '@skip and @include need a condition: if: true, if: false, or a variable with one of them.',
}
