import path from 'node:path'

/** Dutch: why a file could not be saved, that nothing is lost, and what to do. */
export function describeSaveFailure(cause: unknown, file: string): string {
  const name = `“${path.basename(file)}”`
  switch (codeOf(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `De schijf is vol. ${name} is niet opgeslagen, ${WHOLE}. Maak ruimte of kies een andere plek.`
    case 'EFBIG':
      return `${name} is te groot voor deze plek en is niet opgeslagen, ${WHOLE}. Kies een andere plek.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `U mag in deze map niet opslaan. ${name} is niet opgeslagen, ${WHOLE}. Kies een andere map, bijvoorbeeld Documenten.`
    case 'EBUSY':
    case 'ETXTBSY':
      return inUse(name)
    case 'EIO':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
    case 'ENOTCONN':
    case 'ETIMEDOUT':
    case 'EHOSTDOWN':
      return `De schijf of netwerkmap reageert niet. ${name} is niet opgeslagen. Controleer de verbinding, of kies een map op uw eigen computer.`
    case 'ENOENT':
    case 'ENOTDIR':
      return `De map voor ${name} bestaat niet meer. Kies een andere map.`
    case 'EEXIST':
      return `${name} is een bestand en geen map. Kies een andere map.`
    case 'EISDIR':
      return `${name} is een map. Kies een andere naam voor de brief.`
    case 'ENAMETOOLONG':
      return 'De naam van het bestand is te lang. Kies een kortere naam.'
    default:
      return `${name} kon niet worden opgeslagen (${codeOf(cause)}), ${WHOLE}. Probeer een andere map.`
  }
}

/** `name` with its quotation marks. */
export function inUse(name: string): string {
  return `${name} is nu open in een ander programma. Sluit het daar, en sla dan opnieuw op. Of kies een andere naam.`
}

export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'onbekend'
}

const WHOLE = 'uw oude bestand is nog heel'
