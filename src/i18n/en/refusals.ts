import type { Translated } from '../translated'
import type { refusals as swedish } from '../sv/refusals'

export const refusals: Translated<typeof swedish> = {
  said: 'The mail server said:',
  run: {
    what: {
      one: '1 recipient was refused in the same way. That usually means that the server does not want mail from us, not that the address is wrong. So nothing more is sent, and no address has been suppressed, until you choose.',
      other:
        '{{count}} recipients were refused in the same way, one after another. That usually means that the server does not want mail from us, not that the addresses are wrong. So nothing more is sent, and no address has been suppressed, until you choose.',
    },
    waits: 'A communicator or administrator chooses how it goes on.',
    again: { one: 'It was us: try 1 again', other: 'It was us: try {{count}} again' },
    dead: { one: 'The address does not exist: suppress 1 …', other: 'The addresses do not exist: suppress {{count}} …' },
    letBe: 'Leave them and send to the rest',
    deadTitle: { one: 'Suppress 1 address?', other: 'Suppress {{count}} addresses?' },
    deadBody:
      'No dispatches go to them after that. The rest of this one is sent. The suppressions can be taken back in one step on this page.',
    deadYes: { one: 'Yes, suppress 1 address', other: 'Yes, suppress {{count}} addresses' },
    busy: 'Saving …',
  },
  refused: 'The mail server takes nothing from us. Mend that, for example the password or the sender, and then go on.',
  lift: {
    title: 'Suppressions by this dispatch',
    what: {
      one: 'The dispatch has led to 1 address being suppressed.',
      other: 'The dispatch has led to {{count}} addresses being suppressed.',
    },
    button: { one: 'Undo the suppression …', other: 'Undo all {{count}} suppressions …' },
    confirm: { one: 'Undo 1 suppression?', other: 'Undo {{count}} suppressions?' },
    body: 'The addresses get mail again in dispatches to come. Who undid them, when and why is kept.',
    reason: 'Why the addresses may be used again',
    yes: { one: 'Yes, undo 1 suppression', other: 'Yes, undo {{count}} suppressions' },
    done: { one: '1 suppression has been undone.', other: '{{count}} suppressions have been undone.' },
  },
  refusal: {
    runChanged: 'It is no longer the same recipients that wait for a choice. Nothing has been changed. Look again and choose anew.',
    choose: 'The dispatch waits for a choice about those that were refused. First choose what is to become of them.',
    reasonMissing: 'Write why the addresses may be used again.',
    suppressionsChanged: 'There are not as many suppressions any more. Nothing has been changed. Look again.',
  },
}
