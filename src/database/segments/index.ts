export { segmentContactIds } from './ask'
export { loadContactFacts } from './facts'
