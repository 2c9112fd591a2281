import type { Translated } from '../translated'
import type { mail as sv } from '../sv/mail'

export const mail: Translated<typeof sv> = {
  notice: { why: 'This e-mail was sent by Spets, where the region works with smart specialisation.', open: 'Open in Spets' },
  /** The letter that looks are shown with. */
  sample: {
    subject: 'A small letter',
    text: 'This is how a letter looks when you choose this look.',
    term: 'strength area',
    definition: 'an area where the region is especially well placed',
    button: 'Read more',
  },
  greeting: {
    named: 'Hello {{name}},',
    neutral: 'Hello,',
  },
  news: {
    label: 'News {{day}}',
  },
  meeting: {
    label: 'Meeting',
    cancelled: 'Cancelled meeting',
    when: 'When',
    where: 'Where',
    online: 'Online',
    joinAfterYes: 'You get the link on the answer page when you have answered yes.',
    joinWithPlace: 'You get the link when you have got a place.',
    joinForComing: 'Whoever has answered yes gets the link.',
    join: 'Join the meeting',
    agenda: 'Programme',
  },
  call: { label: 'Call from {{funder}}', closes: 'Last day' },
  picture: { credit: 'Picture: {{name}}' },
  term: {
    label: 'A word explained',
  },
  eu: {
    statement: 'Co-funded by the European Union',
    emblem: 'EU flag',
    project: 'Project',
  },
  newsletter: {
    label: 'Newsletter',
    webVersion: 'Read this letter on the web',
    why: 'You get this newsletter because you asked for it, or because your work concerns what we write about.',
    unsubscribe: 'Stop the newsletter',
  },
  invitation: {
    label: 'Invitation',
    subject: 'Invitation: {{title}}',
    welcome: 'You are welcome to take part in this meeting.',
    question: 'Will you come?',
    answers: { yes: 'Yes', no: 'No', maybe: 'Maybe' },
    answerHelp:
      'Your answer is saved when you press the button on the page that opens. You need no account, and you can change your answer later.',
    readMore: 'Read more on the page of the meeting',
    organiser: 'Who organises the meeting?',
    reach: '{{name}} organises the meeting. If you wonder about anything, you reach us at',
    why: 'You get this invitation because you are among those whom {{publisher}} invites to meetings.',
    unsubscribe: 'Get no more invitations',
  },
  testNote: 'This is a test. This is what the mail looks like to {{name}}. The links to answer and to leave change nothing.',
  testNoteNameless:
    'This is a test. This is what the mail looks like to somebody without a name. The links to answer and to leave change nothing.',
  testSubject: '[Test] {{subject}}',
  check: {
    noSegment: 'Choose at least one segment under To, so that the letter has somebody to go to.',
    picksNobody: 'The segments pick no contact. Open the segment and change its conditions, or choose another.',
    everyoneExcluded: 'Everyone that the segments pick is left out, so nobody would get the letter. See the reasons below.',
    meetingCancelled: 'The meeting is cancelled. Choose another status if it takes place and you mean to invite to it.',
    meetingBegun: 'The meeting has already begun. Change the time if you mean to invite to it.',
  },
  refusal: {
    alreadyOnItsWay: 'This has already been sent once. Nothing more was sent now. Reload the page and see the dispatch.',
    nobodyLeft: 'There is nobody left to send to. Everyone in the segments has already got it or is left out.',
    countChanged:
      'The number of recipients has changed from {{confirmed}} to {{now}}. Nothing was sent. Look at the list again and confirm the new number.',
    testNotSigned: 'The test has not been sent. {{fault}} Ask whoever runs Spets for help.',
    testNotSent: 'The test could not be sent: {{detail}}. Try again in a while.',
    notWaiting: 'The dispatch is no longer waiting. Reload the page.',
    waitingCountChanged: 'The number of recipients is now {{now}}. Reload the page and confirm it.',
  },
  outcome: {
    saidNoMeanwhile: 'Has said no, left or been suppressed since the recipients were settled.',
    leaseExpired: 'Sending was cut off before the mail server had answered.',
    serverUnreachable: 'The mail server does not answer: {{detail}}. Nothing is lost, we will try again.',
  },
  footer: {
    replies: 'Do reply to this letter: we read every answer.',
    privacy: 'How we handle your details',
  },
}
