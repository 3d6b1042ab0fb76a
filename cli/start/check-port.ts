import { env } from '@/lib/env'
import { isPortFree, portObstacle } from '@/lib/ports'
import { cliProblem } from '../problem'

/** Throws a problem that names the port when the server could not listen on it. */
export async function checkPort(): Promise<void> {
  const { PORT: port, BIND: bind } = env()
  const obstacle = await portObstacle(port, bind)
  if (obstacle === null) return
  if (obstacle === 'EADDRINUSE') throw cliProblem({ code: 'port-taken', port, other: await nextFreePort(port, bind) })
  if (obstacle === 'EACCES') throw cliProblem({ code: 'port-forbidden', port })
  throw cliProblem({ code: 'bind-unusable', bind, detail: obstacle })
}

/** The suggestion should work when it is typed. */
async function nextFreePort(port: number, bind: string): Promise<number> {
  for (let other = port + 1; other < Math.min(port + 50, 65536); other++) if (await isPortFree(other, bind)) return other
  return port < 65535 ? port + 1 : 3000
}
