// `npm run test:unit`, `test:int` and `test:e2e`; further words go to Jest: `npm run test:unit -- libs/kernel`.
import { runTier } from './tier.mjs';

const [tier, ...options] = process.argv.slice(2);
const { passed, failed } = await runTier(tier, options);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
