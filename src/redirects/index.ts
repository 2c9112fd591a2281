export { addressTaken, followChange } from './follow'
export { redirectFor, redirectOfItem } from './lookUp'
export { isOwnPage, isStored, normalPath } from './paths'
