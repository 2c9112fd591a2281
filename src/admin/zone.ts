import { createContext, useContext } from 'react'

/** The zone that times are told in: the publisher's, wherever the reader's machine thinks it stands. */
export const Zone = createContext('Europe/Stockholm')

export const useZone = (): string => useContext(Zone)
