/**
 * The door of the database for whoever starts Spets: what is to be known before anything else. By the other door, all
 * of the database is read, which takes seconds until somebody is told what is wrong, or that it builds.
 */
export { type FolderLock, lockFolder } from './lockFolder'
export { DatabaseUnreachable, DatabaseUnusable, reachDatabase } from './reach'
