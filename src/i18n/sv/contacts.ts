/** Words of a contact's own page. */
export const contacts = {
  suppressions: {
    title: 'Spärrar',
    scopes: { all: 'Alla utskick', newsletter: 'Nyhetsbrev', invitation: 'Inbjudningar', notice: 'Meddelanden' },
    undone: 'hävd {{day}}',
  },
} as const
