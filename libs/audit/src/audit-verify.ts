// npm run audit:verify. Exit code 0: all holds; 1: something does not; 2: it could not be checked.
import { verifyAudit } from './verify/verify-audit';

verifyAudit(process.env, (line) => void process.stdout.write(`${line}\n`)).then(
  (code) => void (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`The audit could not be checked: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
