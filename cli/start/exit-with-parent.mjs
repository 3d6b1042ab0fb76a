/**
 * Loaded into the app before anything else (`node --import`): when the launcher is killed, the channel to it closes, and the app
 * ends as after SIGTERM instead of holding the port for ever. Inert where no launcher has opened a channel. The channel stays
 * referenced: Next's development server waits on its own one for orders before it does anything else.
 */
if (process.connected) {
  // Its end of our output has closed as well; the last lines have nobody to go to.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 5000).unref()
  })
}
