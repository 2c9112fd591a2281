import type { Translated } from '../translated'
import type { inbound as sv } from '../sv/inbound'

export const inbound: Translated<typeof sv> = {
  note: {
    hard: 'The mail server answered that the address does not exist.',
    soft: 'Several mailings in a row have not come through.',
    mailboxFull: 'Several mailings in a row have not come through: the mailbox is full.',
    blocked: 'The mail server does not take our mail.',
    complaint: 'The recipient has reported a letter as spam.',
  },
  forward: {
    subject: 'To Spets: {{subject}}',
    noSubject: '(no subject)',
    nobody: 'an unknown sender',
    body: 'This mail came to the reply mailbox of Spets from {{from}}, and Spets does not understand it. It is attached.\n\nIf you reply to this mail, the reply goes to the sender.\n\nThis is how it looks in Spets, where you can also say what it is:\n{{url}}\n',
    uncertain: 'Spets stopped while the mail was being sent on. Whether it arrived is uncertain.',
    refused: 'The mail could not be sent on to {{to}}. Read it here instead.',
  },
  panel: {
    title: 'What is to be done?',
    waits: 'Spets is not sure what this is. Read the text and say what it is, and the rest is done.',
    waitsBlocked:
      'The recipient’s server did not want our letter. Most often something of ours has to be mended, so the address is not suppressed. Ask whoever looks after your mail.',
    done: 'Spets has dealt with it. If that was wrong you can undo it.',
    doneSuppressed: 'The address is suppressed for all mailings. If that was wrong you can undo it, and the address can get mail again.',
    undone: 'What was done is undone. You can say what the mail is instead.',
    settling: 'Spets is dealing with the mail just now.',
    settle: 'Save what it is',
    verdict: 'What is it?',
    verdicts: {
      hard: 'The address does not exist. Suppress it for all mailings.',
      soft: 'Passing trouble. Suppress the address only if it happens several times.',
      mailboxFull: 'The mailbox is full. Suppress the address only if it happens several times.',
      complaint: 'The recipient thinks that it is spam. Suppress the address for all mailings.',
      outOfOffice: 'Out of office. Do nothing.',
      leave: 'The recipient wants no more mailings of this kind. Unsubscribe.',
      nothing: 'None of these, or already dealt with. Do nothing.',
    },
    address: 'Which address is it about?',
    reason: 'Why? (optional)',
    undo: 'Undo …',
    undoTitle: 'Undo what was done?',
    undoText:
      'A suppression that the mail led to is lifted, and what is said of the delivery is taken away. What was stopped meanwhile is not sent.',
    undoReason: 'Why is it undone?',
    undoYes: 'Undo',
    busy: 'Wait …',
  },
  reply: {
    why: {
      noSuchMeeting: 'The answer is about no meeting in Spets.',
      unreadable: 'It cannot be told who answers, or what the answer is about.',
      notInvited: 'Whoever answers is not invited by that address.',
      notTrusted: 'The answer comes from another address than the one that was invited.',
      unknownAnswer: 'It is neither yes, no nor maybe.',
      delegated: 'The one who was invited wants somebody else to come instead.',
      counter: 'The one who was invited proposes another time.',
      begun: 'The meeting had begun when the answer came.',
      cancelled: 'The meeting is cancelled.',
      older: 'A later answer has been counted already.',
      winmail:
        'The answer is in the file winmail.dat, which only Outlook can read. Ask the sender what the answer is and enter it on the invitation.',
    },
  },
  refusal: {
    reasonMissing: 'Write why it is undone.',
    verdictMissing: 'Choose what the mail is.',
    whom: 'Write which address it is about. To unsubscribe somebody the address must belong to a contact.',
    tooLate: 'Somebody else has already dealt with this mail. Load the page again.',
  },
}
