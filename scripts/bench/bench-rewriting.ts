import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { history } from 'prosemirror-history'
import { EditorState } from 'prosemirror-state'
import type { Block } from '../../engine/letter/letter.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { editTransaction } from '../../renderer/editor/edit-transaction.ts'
import { blocksFrom, documentFrom } from '../../renderer/editor/letter-document.ts'
import { plainFinding } from '../../engine/finding/plain-finding.ts'
import { chooseSafe } from '../../renderer/findings/choose-safe.ts'
import { keyFindings, type KeyedFinding } from '../../renderer/findings/keyed-finding.ts'
import { changeSession, checkSession, openSession, writeSession, type LetterSession } from '../../session/letter-session.ts'
import { acceptSuggestions } from '../../session/rewrite-session.ts'

const ROUNDS = 9
const NOW = '2026-03-03T10:00:00Z'
const SETTINGS = { ...STANDARD_SETTINGS, today: '2026-03-03' }
const WORDS_OF_TEN_PAGES = 4000

/** Times what a user waits for in a Word and an OpenDocument letter of ten pages: accepting all safe rewrites, and saving. */
export async function benchRewriting(): Promise<void> {
  for (const format of ['docx', 'odt']) {
    const session = await tenPages(format)
    const findings = checkSession(session).findings.map(plainFinding)
    const { blocks } = session.letter
    const words = blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    const safe = chooseSafe(keyFindings(findings), blocks)
    console.log(`${format} van ${words} woorden, ${blocks.length} blokken: ${safe.length} veilige vervangingen; rekentijd, snelste van ${ROUNDS} rondes`)
    const shown = { findings: keyFindings(findings), state: EditorState.create({ doc: documentFrom(blocks), plugins: [history()] }) }
    tell('ze allemaal overnemen in het venster', await fastest(() => acceptInWindow(shown, blocks)), 100)
    tell('en de brief daarna opnieuw controleren', await fastest(() => checkAgain(session, acceptInWindow(shown, blocks))), null)
    const accepted = acceptSuggestions(session, 'safe').session
    tell('ze allemaal overnemen op de opdrachtregel, tot er niets meer te vinden is', await fastest(() => acceptSuggestions(session, 'safe')), null)
    for (const mode of ['clean', 'tracked', 'comments'] as const) {
      const remarks = mode === 'comments' ? findings.flatMap(({ places: [place], title }) => (place === undefined ? [] : [{ place, text: title }])) : []
      const written = mode === 'comments' ? session : accepted
      tell(`terugschrijven (${mode})`, await fastest(() => writeSession(written, mode, NOW, remarks)), 300)
    }
  }
}

interface Shown {
  readonly findings: readonly KeyedFinding[]
  readonly state: EditorState
}

/** From the click to the letter as the user sees it. */
function acceptInWindow({ findings, state }: Shown, blocks: readonly Block[]): readonly Block[] {
  const outcome = editTransaction(
    state,
    chooseSafe(findings, blocks).flatMap((one) => one.edits),
  )
  if (outcome.step === 'refused') throw new Error(outcome.reason)
  return blocksFrom(state.apply(outcome.transaction).doc)
}

function checkAgain(session: LetterSession, blocks: readonly Block[]): void {
  checkSession(changeSession(session, { revision: 1, changed: blocks, order: blocks.map(({ id }) => id) }))
}

/** The small fixture, filled with paragraphs of hard letters and saved. */
async function tenPages(format: string): Promise<LetterSession> {
  const name = `besluit.${format}`
  const small = await open(new Uint8Array(readFileSync(path.join('tests/fixtures', name))), name)
  const last = small.letter.blocks.findLastIndex(({ kind }) => kind === 'paragraph')
  const added = await paragraphs()
  const blocks = [...small.letter.blocks.slice(0, last), ...added, ...small.letter.blocks.slice(last)]
  const bytes = await writeSession({ ...small, letter: { ...small.letter, blocks } }, 'clean', NOW)
  return open(bytes, name)
}

async function paragraphs(): Promise<readonly Block[]> {
  const found: Block[] = []
  let words = 0
  for (const name of readdirSync('tests/blind/hard').toSorted()) {
    const { letter } = await open(new Uint8Array(readFileSync(path.join('tests/blind/hard', name))), name)
    for (const block of letter.blocks.filter(({ kind }) => kind === 'paragraph')) {
      if (words > WORDS_OF_TEN_PAGES) return found
      words += block.text.split(/\s+/).length
      found.push({ ...block, id: `n${found.length}`, placeholders: [], marks: [] })
    }
  }
  return found
}

async function open(bytes: Uint8Array, name: string): Promise<LetterSession> {
  const outcome = await openSession(bytes, name, SETTINGS)
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

/** Of processor time: other programs on the machine don't count. */
async function fastest(work: () => unknown): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    rounds.push((user + system) / 1000)
  }
  return Math.min(...rounds)
}

function tell(what: string, milliseconds: number, budget: number | null): void {
  const judged = budget === null ? '' : `  (budget ${budget}) ${milliseconds <= budget ? 'gehaald' : 'NIET GEHAALD'}`
  console.log(`  ${what.padEnd(76)} ${milliseconds.toFixed(0).padStart(5)} ms${judged}`)
}
