/** Where Payload remembers, for each user, that the first steps have been closed. */
export const firstStepsPreference = 'spets-first-steps'
