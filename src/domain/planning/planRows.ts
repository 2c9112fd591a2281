/** The lists of a communication plan that others point into, each at a row by its id. */
export type PlanList = 'audiences' | 'channels' | 'goals' | 'messages'
