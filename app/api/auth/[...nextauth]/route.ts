import { handleAuth } from '@/newsroom/auth'

export { handleAuth as GET, handleAuth as POST }
