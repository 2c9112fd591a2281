'use client'

import { createContext, useContext } from 'react'
import { conditionKey, type DraftCondition, type DraftMode, type Effect, questionOf } from '../../domain/segments'

/** What conditions of the question do that are true of everybody or nobody, by their keys. */
export const Effects = createContext<Readonly<Record<string, Effect>>>({})

/** What a condition does, where it is true of everybody or nobody. */
export const useEffectOf = (condition: DraftCondition, mode: DraftMode): Effect | null =>
  useContext(Effects)[conditionKey({ question: questionOf(condition), mode })] ?? null
