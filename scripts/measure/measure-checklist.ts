import { BLIND_SETS, compareSet, type ComparedSet } from './compare-checklists.ts'

/**
 * Letter types and checklist against the labels of the blind letters, each set used for development after its own first
 * run. `details`: every difference on a line.
 */
export async function measureChecklist(details = false): Promise<void> {
  for (const set of BLIND_SETS) {
    console.log(`tests/blind/${set}`)
    const recognised = await compareSet(set, 'recognised')
    print('soort herkend', recognised, details)
    print('soort gegeven', await compareSet(set, 'given'), details)
    console.log(`soort brief herkend: ${recognised.letters - recognised.misread.length} van ${recognised.letters}`)
    if (details) for (const { file, label, read } of recognised.misread) console.log(`  ${file}: ${label} gelezen als ${read}`)
  }
}

function print(name: string, { letters, hits, differences }: ComparedSet, details: boolean): void {
  if (details)
    for (const { step, file, what, quotes } of differences)
      console.log(step === 'missed' ? `  gemist (${name}) ${file}: ${what}; gezien in: ${JSON.stringify(quotes)}` : `  vals alarm (${name}) ${file}: ${what}`)
  const missed = differences.filter(({ step }) => step === 'missed').length
  const alarms = differences.length - missed
  const [precision, recall] = [hits / (hits + alarms), hits / (hits + missed)]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`checklist (${name}): ${letters} brieven, precisie ${precision.toFixed(3)}, vangst ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${hits} raak, ${alarms} vals alarm, ${missed} gemist)`)
}

export default (argv: readonly string[]) => measureChecklist(argv.includes('--details'))
