// npm run reset: ends what an earlier start left running and removes all data of this clone. Caches and dependencies stay.
import { existsSync } from 'node:fs';
import {
  clearLeftThrowAways,
  leave,
  occupy,
  productionLikeDataDir,
  removeData,
  usualDataDir,
} from './launcher/data-directory.mjs';
import { progress } from './launcher/progress.mjs';

const say = progress('reset');
try {
  for (const dataDir of [productionLikeDataDir, usualDataDir].filter(existsSync)) {
    await occupy(dataDir, say);
    try {
      if (dataDir === usualDataDir) await clearLeftThrowAways(say);
      removeData(dataDir);
    } finally {
      leave(dataDir);
    }
  }
  say('the data of this clone is gone');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
