/**
 * Loaded into the app before anything else (`node --import`): when the launcher is killed, the channel to it closes, and the app
 * ends as after SIGTERM instead of holding the port for ever. Inert where no launcher has opened a channel.
 */
if (process.connected) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 5000).unref()
  })
  process.channel?.unref()
}
