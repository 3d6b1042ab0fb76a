'use client'

// Next looks for this very file and wants it to be a client module; what it shows lives with the other components.
export { NewsroomError as default } from '@/components/newsroom/newsroom-error.client'
