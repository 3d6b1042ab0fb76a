import net from 'node:net'
import { errorCode } from './problem-error'

/** Why nothing can listen there (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, …), or `null` when something can. */
export async function portObstacle(port: number, host: string): Promise<string | null> {
  try {
    await listen(port, host)
    return null
  } catch (error) {
    return errorCode(error)
  }
}

export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await portObstacle(port, host)) === null
}

/** A port that was free a moment ago; the taker must be ready to find it gone. */
export function freePort(host: string): Promise<number> {
  return listen(0, host)
}

function listen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port))
    })
  })
}
