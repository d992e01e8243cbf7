import { spawn, type ChildProcess } from 'node:child_process'

/**
 * On Linux, what this process opens comes on a screen of its own, that no one sees; elsewhere on the real one. Throws
 * when there is no Xvfb.
 */
export async function withDisplay(use: (display: string | undefined) => Promise<void>): Promise<void> {
  if (process.platform !== 'linux') return use(undefined)
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  // When the tests are broken off, the screen goes too.
  process.once('exit', () => server.kill())
  const before = process.env['DISPLAY']
  process.env['DISPLAY'] = `:${await numberOf(server)}`
  await use(process.env['DISPLAY'])
  if (before === undefined) delete process.env['DISPLAY']
  else process.env['DISPLAY'] = before
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill()
  await ended
}

/** The server chooses a free number itself, and says it when it is ready. */
function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb ended before it had a screen')))
    server.stdio[3]?.once('data', (number: Buffer) => resolve(number.toString().trim()))
  })
}
