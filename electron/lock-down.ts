import { app, type Session } from 'electron'

/** Shuts every way out: no request but `app://`, no navigation, no new window, no permission, no webview. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, allow) => allow(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOwn(details.url) }))
  session.setSpellCheckerEnabled(false)
}

/** For every page that is ever made, also by a mistake of ours. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

function isOwn(url: string): boolean {
  return url.startsWith('app://klare-brief/') || url.startsWith('devtools://')
}
