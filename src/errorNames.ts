import {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  JobCancelledError,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
} from 'payload'

/** What Payload refuses with, by the names that it knows them by: keys of an object stay as they are written. */
const named = {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  JobCancelledError,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
}

/**
 * Gives Payload's errors their names back, and with them their words. A build for production takes the names of
 * classes away, an error of Payload's is called what its class is called, and Payload tells an error without a
 * name as "An unknown error occurred." It also picks how loudly one is logged by its name.
 */
export function keepErrorNames(): void {
  for (const [name, kind] of Object.entries(named)) Object.defineProperty(kind, 'name', { value: name, configurable: true })
}
