export const keeping = {
  used: '“{{title}}” cannot be deleted, since it is used in {{places}}. Change it there first.',
  place: '{{kind}} “{{title}}”',
  andMore: '{{places}} and {{count}} more',
  contacts: '“{{title}}” cannot be deleted. Contacts that belong to it: {{count}}. Change where they belong first.',
  invited:
    '“{{title}}” cannot be deleted. Invitations to the meeting: {{count}}. Mark a meeting that will not be held as cancelled instead.',
  underWay: '“{{title}}” is on its way and cannot be deleted now. Take the dispatch back or cancel it first.',
  sent: '“{{title}}” cannot be deleted for good. Dispatches of it: {{count}}. They show what has been sent.',
  refused: '“{{title}}”: {{reason}}',
  waitingDraft: 'A draft is waiting to be published. Change this document by itself, so that the draft is not lost.',
  locked: 'Somebody else is working in it just now.',
}
