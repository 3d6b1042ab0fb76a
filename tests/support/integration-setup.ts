import { provideSharedServices } from './shared-services'

/** Vitest's global set-up of the integration tests; what it returns is the tear-down. */
export const setup = () => provideSharedServices()
