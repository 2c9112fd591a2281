import type { EntityTextsBySlug } from '../../entityTexts'

export const globals: EntityTextsBySlug = {
  'explanation-model': {
    one: 'Explanation model',
    about: 'The region’s picture of smart specialisation, level by level from the bottom up.',
    group: 'Content',
    rows: { levels: 'Level' },
    fields: {
      title: 'Name',
      idea: 'The idea behind',
      levels: ['Levels', 'The lowest first.'],
      'levels.label': 'Name',
      'levels.explanation': 'Explanation',
      'levels.key': ['Identifier', 'A fixed name, for example base.'],
      textAlternative: ['The picture in words', 'For those who do not see the picture: what does it show?'],
    },
  },
  publisher: {
    one: 'Sender and names',
    about: 'What the region and its things are called, and how its letters are signed.',
    group: 'System',
    fields: {
      security: 'Security',
      'security.secondFactor': ['Two-step login', 'Whoever must have it and does not is logged out, and sets it up at the next login.'],
      name: 'Name of the region',
      names: [
        'What we call things',
        'What the region goes for may have another name with you, for example priorities. The name is seen in the menu, lists, forms, mails and on the website. Others see a new word within some seconds, when the page is loaded again.',
      ],
      'names.strengthArea': ['One', 'For example “priority”.'],
      'names.strengthAreas': ['Several', 'For example “priorities”.'],
      'names.theStrengthArea': ['One, definite', 'Needed in Swedish only: “prioriteringen”.'],
      'names.theStrengthAreas': ['Several, definite', 'Needed in Swedish only: “prioriteringarna”.'],
      sender: ['Sender', 'How the recipient sees who the letter is from.'],
      'sender.name': 'Name',
      'sender.address': 'E-mail address',
      'sender.replyTo': ['Reply address', 'A mailbox that somebody reads.'],
      postalAddress: 'Postal address',
      footer: ['Text at the bottom of the letters', 'May be left empty.'],
      privacyNotice: ['How we treat personal data', 'Shown on a page of its own that all letters link to.'],
    },
    options: {
      'security.secondFactor': { no: 'Optional', staff: 'Required of administrators and communicators', everyone: 'Required of everyone' },
    },
  },
  'mail-settings': {
    one: 'Rules for mailings',
    about: 'Which senders may be chosen, and when one more person must approve before a newsletter is sent.',
    group: 'System',
    rows: { senders: 'Sender', domainLimits: 'Recipients' },
    fields: {
      senders: [
        'Allowed senders',
        'Beside the usual sender, which stands under Sender and names. The mail server must let us send from the address.',
      ],
      'senders.name': 'Name',
      'senders.address': 'E-mail address',
      'senders.replyTo': ['Reply address', 'Leave empty for the usual reply address.'],
      approval: ['Approval by one more person', 'For newsletters. Those of process leaders are always approved by a communicator.'],
      approvalAbove: ['More recipients than', 'A newsletter to more than this needs approval.'],
      'senders.perMinute': ['Messages a minute', 'At most so many are sent from this sender. Empty is no limit.'],
      perMinute: ['Messages a minute', 'At most so many are sent from the usual sender. Empty is no limit.'],
      domainLimits: ['Limits for recipients', 'For mail providers that do not want many messages at once.'],
      'domainLimits.domain': ['Domain', 'What stands after @, such as outlook.com.'],
      'domainLimits.perMinute': 'Messages a minute',
      forwardTo: [
        'Unexpected mail goes to',
        'Answers that Spets does not understand are sent here. Empty is the reply address under Sender and names.',
      ],
      keepRecipients: [
        'Months that recipients are kept',
        'Then the rows of who got a dispatch are removed. The numbers and what was sent stay.',
      ],
      openForSubscribers: [
        'Anybody may subscribe',
        'The website gets a page for subscribing to the newsletter. It holds once it is confirmed from the address.',
      ],
      welcomeLetter: [
        'Welcome letter',
        'A newsletter that goes to everyone who confirms a subscription, once only. Leave empty for no letter.',
      ],
      welcomeNote: 'About the welcome letter',
      remindDays: ['Days ahead that those responsible are reminded', 'Of activities to be done. 0 is never.'],
    },
    options: {
      approval: { never: 'Not needed', always: 'Always needed', above: 'Needed when the recipients are many' },
    },
  },
}
