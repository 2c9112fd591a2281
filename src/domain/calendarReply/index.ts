export { answerIn, judgeReply, type Judgement, orderOf, type ReplyOrder, type Unsettled } from './judge'
export type { ReadReply } from './reply'
