import type { Translated } from '../translated'
import type { welcome as sv } from '../sv/welcome'

export const welcome: Translated<typeof sv> = {
  byItself: 'Nobody. The letter goes by itself to whoever confirms a subscription.',
  notSent: 'Somebody just confirmed a subscription and got no welcome letter.',
  note: {
    hindered: 'No welcome letter is sent at the moment.',
    asApproved:
      'The letter has been changed since the settings were saved. New subscribers get it as it was when it last went out. Read the letter and save the settings to have it sent as it is now.',
    asItIs: 'The letter can be sent. A change in it holds for those who confirm after the change.',
    approving: 'By saving the settings you approve the letter as it is now.',
    closed: 'Nobody can subscribe at the moment, since the page for it is closed.',
  },
  hindrance: {
    trash: 'The letter is in the trash or has been removed.',
    mend: 'The letter cannot be sent as it is:',
    unpublished: 'The letter links to something that is not published.',
    sender: 'The sender or reply address chosen in the letter is no longer allowed.',
    changed:
      'The letter has been changed since the settings were saved. Read the letter and save the settings to have it sent as it is now.',
  },
}
