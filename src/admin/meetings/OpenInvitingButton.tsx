import { OpenTabButton } from '../sending/OpenTabButton'

/** "Invite …" beside the meeting's Save. */
export const OpenInvitingButton = () => <OpenTabButton collection="meetings" />
