export { outcomeCounts } from './counts'
export { goalOutcomes } from './goals'
