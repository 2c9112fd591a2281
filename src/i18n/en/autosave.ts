export const autosave = {
  offer: 'You have text here that was not saved, from {{time}}.',
  changedSince: 'What is saved has been changed since then. If you take your text back, it replaces the changes when you save.',
  takeBack: 'Take the text back',
  discard: 'Discard the text',
  full: 'The browser has no room for more unsaved text. Save now, so that nothing is lost.',
  back: 'Everything works again. Your text is still here. Save now.',
  close: 'Close',
  logIn: 'Log in in a new tab',
  loggedOut: {
    title: 'You are no longer logged in',
    text: 'Nothing was saved, but your text is still here. Log in again in a new tab, then come back here and save.',
  },
  noServer: {
    title: 'The server does not answer',
    text: 'Nothing was saved, but your text is still here and in the browser. Wait a little and save again.',
  },
} as const
