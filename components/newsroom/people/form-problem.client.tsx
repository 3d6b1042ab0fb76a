'use client'

import { createContext, use } from 'react'
import { setUpFieldOf } from '@/components/newsroom/set-up-field'
import { sayProblem } from '@/components/newsroom/say-problem'
import { useMessages } from '@/components/ui/lang.client'
import type { Problem } from '@/domain/problems'

/** What is wrong with the form around a field. */
export const FormProblem = createContext<Problem | null>(null)

/** The sentence that belongs to one field of the form around it, or null. */
export function useFieldProblem(name: string): string | null {
  const messages = useMessages()
  const problem = use(FormProblem)
  return problem && setUpFieldOf(problem) === name ? sayProblem(messages, problem) : null
}
