// `npm test`: every proof there is, one stage after the other. `--fast` leaves out the slow ones.
// The last line is `N passed, N failed` over all stages; the exit code is 0 only when nothing failed.
import { line, runStages } from './test/run-stages.ts';
import { stages } from './test/stages.ts';

const fast = process.argv.includes('--fast');
const total = await runStages(
  stages().filter(({ slow }) => !(fast && slow)),
  console.log,
);
console.log(`\n${line(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
