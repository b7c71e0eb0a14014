// npm run reset: ends what an earlier start left running and removes all data of this clone. Caches and dependencies stay.
import { existsSync } from 'node:fs';
import { clearLeftThrowAways, leave, occupy, removeData, usualDataDir } from './launcher/data-directory.mjs';
import { progress } from './launcher/progress.mjs';

const say = progress('reset');
try {
  if (existsSync(usualDataDir)) {
    await occupy(usualDataDir, say);
    try {
      await clearLeftThrowAways(say);
      removeData(usualDataDir);
    } finally {
      leave(usualDataDir);
    }
  }
  say('the data of this clone is gone');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
