import type { Translated } from '../translated'
import type { involvements as swedish } from '../sv/involvements'

export const involvements: Translated<typeof swedish> = {
  named: '“{{title}}” ({{day}})',
  verbs: {
    has: 'yes, at least one of these',
    hasNot: 'no, none of these',
    hasAll: 'yes, all of these',
    given: 'yes, at least one, whichever',
    notGiven: 'no, none at all',
  },
  clause: {
    invited: {
      has: 'the contact is invited to {{values}}',
      hasNot: 'the contact is not invited to {{values}}',
      hasAll: 'the contact is invited to both {{values}}',
      given: 'the contact is invited to some meeting',
      notGiven: 'the contact is not invited to any meeting',
    },
    open: {
      has: 'the contact has still to answer the invitation to {{values}}',
      hasNot: 'the contact has not still to answer the invitation to {{values}}',
      hasAll: 'the contact has still to answer the invitations to both {{values}}',
      given: 'the contact has still to answer some invitation',
      notGiven: 'the contact has no invitation still to answer',
    },
    yes: {
      has: 'the contact has said yes to {{values}}',
      hasNot: 'the contact has not said yes to {{values}}',
      hasAll: 'the contact has said yes to both {{values}}',
      given: 'the contact has said yes to some meeting',
      notGiven: 'the contact has not said yes to any meeting',
    },
    no: {
      has: 'the contact has said no to {{values}}',
      hasNot: 'the contact has not said no to {{values}}',
      hasAll: 'the contact has said no to both {{values}}',
      given: 'the contact has said no to some meeting',
      notGiven: 'the contact has not said no to any meeting',
    },
    maybe: {
      has: 'the contact has answered maybe to {{values}}',
      hasNot: 'the contact has not answered maybe to {{values}}',
      hasAll: 'the contact has answered maybe to both {{values}}',
      given: 'the contact has answered maybe to some meeting',
      notGiven: 'the contact has not answered maybe to any meeting',
    },
    unanswered: {
      has: 'the contact is invited to {{values}} but has not answered',
      hasNot: 'the contact has no unanswered invitation to {{values}}',
      hasAll: 'the contact is invited to both {{values}} but has not answered',
      given: 'the contact has some unanswered invitation',
      notGiven: 'the contact has no unanswered invitation',
    },
    attended: {
      has: 'the contact came to {{values}}',
      hasNot: 'the contact did not come to {{values}}',
      hasAll: 'the contact came to both {{values}}',
      given: 'the contact has come to some meeting',
      notGiven: 'the contact has not come to any meeting',
    },
    got: {
      has: 'the contact got the dispatch {{values}}',
      hasNot: 'the contact did not get the dispatch {{values}}',
      hasAll: 'the contact got both the dispatches {{values}}',
      given: 'the contact has got some dispatch',
      notGiven: 'the contact has not got any dispatch',
    },
  },
  help: {
    invited: 'Whoever is invited, whatever the answer.',
    open: 'The meeting is planned and has not begun, and the contact has not answered.',
    yes: 'The latest answer counts.',
    no: 'The latest answer counts.',
    maybe: 'The latest answer counts.',
    unanswered: 'Whoever is invited but has not answered at all, also to meetings that are over.',
    attended: 'Those who stand as participants of the meeting.',
    got: 'Those whom the dispatch reached as far as can be known: the next mail server accepted it. Who they were is forgotten after a time, which stands in the mail settings.',
  },
  choose: {
    meetings: 'Search for a meeting',
    dispatches: 'Search for a dispatch',
    hint: 'Write some letters of the title, or choose among the latest.',
    found: { one: '1 match.', other: '{{count}} matches.' },
    none: 'Nothing matches what you searched for.',
    forgotten: '{{name}} – who got it is forgotten',
    chosen: 'Chosen',
  },
  municipality: { gone: '{{value}} (no organisation any more)', none: 'No organisation has its municipality filled in yet.' },
  effect: {
    everybody: 'True of all contacts, so it excludes nobody.',
    nobody: 'True of no contact.',
    excludesNobody: 'True of no contact, so it excludes nobody.',
  },
  everybody: 'The conditions exclude nobody: all contacts are picked.',
  hasMore: { one: 'and 1 more', other: 'and {{count}} more' },
  hasNone: 'The contact: none of them',
  warning: {
    forgotten:
      'The conditions ask who got the dispatch {{names}}. That is forgotten, since receivers are kept for a time only. So it cannot be said whom the segment picks. Remove that condition.',
    underWay: 'The dispatch {{names}} is not finished yet, so who got it may change.',
    gone: 'The conditions ask about a meeting or dispatch that no longer exists. Remove that condition, or choose another.',
  },
  refusal: {
    notAllowed:
      'The segment asks about something that you may not read: who got a dispatch, or answers to meetings outside your own areas. Ask a communicator for help, or remove those conditions.',
  },
}
