// Measures reading and writing of letters of ten pages. Use: node scripts/run.mjs tests/documents/docx/measure-docx.ts
import type { Reader } from '../../../documents/document.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { readOdt } from '../../../documents/odt/read-odt.ts'
import { makeOdt, tp } from '../odt/make-odt.ts'
import { BULLET, NUMBERING, field, makeDocx, r } from './make-docx.ts'

const PARAGRAPHS = 160
const LOOKS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="nl-NL"/>'

/** 160 paragraphs of 26 words: some 4,200 words, with the many small runs that Word makes. */
function tenPages(): Buffer {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const runs = [
      `Alinea ${index}: wij hebben uw `,
      'aanvraag',
      ' voor een uitkering ontvangen en bekeken',
      ' en wij ',
      'schrijven',
      ' u deze brief omdat wij meer van u moeten ',
      'weten',
      ' voor wij beslissen. ',
    ]
    return `<w:p w:rsidR="00A1${index}" w:rsidRDefault="00B2"><w:pPr>${index % 8 === 3 ? BULLET : ''}<w:spacing w:after="120"/></w:pPr>${index % 10 === 0 ? field(' MERGEFIELD Naam ', r('«Naam»', LOOKS)) : ''}${runs.map((text) => r(text, LOOKS)).join('<w:proofErr w:type="spellStart"/>')}</w:p>`
  })
  return makeDocx({ body: paragraphs.join(''), numbering: NUMBERING })
}

function tenPagesOdt(): Buffer {
  const text =
    'wij hebben uw <text:span text:style-name="T1">aanvraag</text:span> voor een uitkering ontvangen en bekeken en wij schrijven u deze brief omdat wij meer van u moeten weten voor wij beslissen.'
  return makeOdt({ body: Array.from({ length: PARAGRAPHS }, (_, index) => tp(`Alinea ${index}: ${text}`)).join('') })
}

async function measure(name: string, read: Reader, bytes: Uint8Array): Promise<void> {
  const times = { read: [] as number[], one: [] as number[], all: [] as number[], tracked: [] as number[] }
  const busy = new Map<number[], number[]>()
  const timed = async <Value>(list: number[], work: () => Promise<Value>): Promise<Value> => {
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    const value = await work()
    list.push(performance.now() - start)
    const { user, system } = process.cpuUsage(cpu)
    busy.set(list, [...(busy.get(list) ?? []), (user + system) / 1000])
    return value
  }
  for (let turn = 0; turn < 15; turn++) {
    const { letter, write } = await timed(times.read, () => read(bytes, name, {}))
    const all = letter.blocks.map((block) => ({ ...block, text: block.text.replace('ontvangen en bekeken', 'gelezen') }))
    const now = '2025-03-04T10:00:00Z'
    await timed(times.one, async () =>
      write?.(
        letter.blocks.map((block, index) => (index === 50 ? (all[index] ?? block) : block)),
        { mode: 'clean', now },
      ),
    )
    await timed(times.all, async () => write?.(all, { mode: 'clean', now }))
    await timed(times.tracked, async () => write?.(all, { mode: 'tracked', now }))
  }
  const median = (list: readonly number[]): string => `${list.toSorted((a, b) => a - b)[7]?.toFixed(0)} ms`
  for (const [what, list] of Object.entries(times))
    console.info(`${name} ${what}: first ${list[0]?.toFixed(0)} ms, median ${median(list)}; of the processor, median ${median(busy.get(list) ?? [])}`)
}

export default async (): Promise<void> => {
  await measure('docx', readDocx, tenPages())
  await measure('odt', readOdt, tenPagesOdt())
}
