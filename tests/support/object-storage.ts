import S3rver from '@20minutes/s3rver'
import { makeTempDataDir, removeTempDataDir } from './temp-data-dir'

/** A server that speaks the S3 protocol and checks signatures, on a free port, with one empty bucket. */
export async function startObjectStorage() {
  const directory = makeTempDataDir()
  const server = new S3rver({ address: '127.0.0.1', port: 0, directory, silent: true, configureBuckets: [{ name: 'saebyeok' }] })
  const { port } = await server.run()
  const settings = { endpoint: `http://127.0.0.1:${port}`, bucket: 'saebyeok', region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', pathStyle: true, folder: 'media' }
  const stop = async () => {
    await server.close()
    removeTempDataDir(directory)
  }
  return { settings, directory, stop }
}
