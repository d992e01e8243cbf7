import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from './contract.ts'

/** The Dutch menu; every item is a command that the window carries out, so that keys and clicks do the same. */
export function buildMenu(send: (command: MenuCommand) => void): Menu {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return Menu.buildFromTemplate([
    {
      label: '&Bestand',
      submenu: [
        item('Brief openen…', 'open', 'CmdOrCtrl+O'),
        item('Brief van het klembord', 'paste-letter', 'CmdOrCtrl+Shift+V'),
        line,
        item('Opslaan als…', 'save', 'CmdOrCtrl+S'),
        item('Brief kopiëren', 'copy-letter', 'CmdOrCtrl+Shift+C'),
        item('Rapport opslaan…', 'export-report', 'CmdOrCtrl+E'),
        item('Wat u laat staan opslaan…', 'export-ignores'),
        line,
        item('Huisstijl…', 'house-style'),
        line,
        { label: 'Afsluiten', role: 'quit' },
      ],
    },
    {
      label: 'B&ewerken',
      submenu: [
        item('Ongedaan maken', 'undo'),
        item('Opnieuw', 'redo'),
        line,
        { label: 'Knippen', role: 'cut' },
        { label: 'Kopiëren', role: 'copy' },
        { label: 'Plakken', role: 'paste' },
        { label: 'Alles selecteren', role: 'selectAll' },
      ],
    },
    {
      label: 'B&eeld',
      submenu: [
        item('Volgende melding', 'next-finding', 'F8'),
        item('Vorige melding', 'previous-finding', 'Shift+F8'),
        item('Zinnen kleuren', 'colour-sentences', 'F9'),
        line,
        { label: 'Groter', role: 'zoomIn' },
        { label: 'Kleiner', role: 'zoomOut' },
        { label: 'Gewone grootte', role: 'resetZoom' },
        { label: 'Volledig scherm', role: 'togglefullscreen' },
      ],
    },
    { label: '&Help', submenu: [item('Alle regels', 'rulebook', 'F1'), item('Wat meten wij?', 'what-we-measure'), item('Over Klare Brief', 'about')] },
  ])
}
