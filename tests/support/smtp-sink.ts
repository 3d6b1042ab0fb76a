import net from 'node:net'
import { once } from 'node:events'

export type ReceivedMail = { from: string; to: string[]; data: string }

/** A mail server that keeps what it is sent: the part of SMTP (RFC 5321) that one sender talks. `refuse` answers every recipient so instead. */
export class SmtpSink {
  readonly received: ReceivedMail[] = []
  refuse: string | null = null
  #sockets = new Set<net.Socket>()
  #server = net.createServer((socket) => this.#talk(socket))

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return `smtp://127.0.0.1:${address.port}`
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #talk(socket: net.Socket): void {
    this.#sockets.add(socket)
    const say = (line: string) => socket.write(`${line}\r\n`)
    let mail: ReceivedMail = { from: '', to: [], data: '' }
    let [rest, isData] = ['', false]
    const addressIn = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? ''
    const hear = (line: string) => {
      if (isData) {
        if (line !== '.') return void (mail.data += `${line.replace(/^\./, '')}\r\n`)
        this.received.push(mail)
        ;[mail, isData] = [{ from: '', to: [], data: '' }, false]
        return say('250 kept')
      }
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO' || verb === 'HELO') return say('250 sink.example')
      if (verb === 'MAIL') mail.from = addressIn(line)
      if (verb === 'RCPT' && this.refuse !== null) return say(this.refuse)
      if (verb === 'RCPT') mail.to.push(addressIn(line))
      if (verb === 'QUIT') return void socket.end('221 bye\r\n')
      isData = verb === 'DATA'
      return say(isData ? '354 go on' : '250 fine')
    }
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
    say('220 sink.example')
  }
}
