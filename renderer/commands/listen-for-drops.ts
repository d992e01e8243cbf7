import type { Bridge } from '../../electron/contract.ts'
import type { Commands } from './commands.ts'

/** A file that is dropped anywhere on the window is opened. While one hangs above it, `<body>` says so. */
export function listenForDrops(bridge: Bridge, commands: Pick<Commands, 'open'>): void {
  const show = (event: DragEvent, hanging: boolean) => {
    if (!carriesFile(event)) return
    event.preventDefault()
    document.body.classList.toggle('is-dropping', hanging)
  }
  addEventListener('dragover', (event) => show(event, true))
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) show(event, false)
  })
  addEventListener('drop', (event) => {
    show(event, false)
    const file = carriesFile(event) ? event.dataTransfer?.files[0] : undefined
    if (file !== undefined) commands.open({ by: 'path', path: bridge.pathOf(file) })
  })
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
