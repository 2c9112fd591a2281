import type { ServerProps } from 'payload'
import { translator } from '../../i18n'
import { Pyramid } from './Pyramid'

/** The sign, at the root of every trail. */
export const Icon = ({ i18n }: ServerProps) => <Pyramid name={translator(i18n.language)('admin.logo')} size={20} />
