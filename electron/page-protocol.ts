import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'

export const PAGE_URL = 'app://klare-brief/index.html'

const CONTENT_SECURITY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Before the app is ready: `app://` is a secure origin of its own. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serves the page's own files, and nothing outside their folder. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const file = path.resolve(folder, `.${decodeURIComponent(url.pathname)}`)
    const type = TYPES[path.extname(file)]
    if (url.host !== 'klare-brief' || !file.startsWith(folder + path.sep) || type === undefined) return new Response('', { status: 404 })
    try {
      return new Response(await readFile(file), {
        headers: { 'content-type': type, 'content-security-policy': CONTENT_SECURITY, 'x-content-type-options': 'nosniff' },
      })
    } catch {
      return new Response('', { status: 404 })
    }
  })
}

export function isOurPage(url: string): boolean {
  return url.startsWith('app://klare-brief/')
}
