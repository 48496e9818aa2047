import { chromiumPath } from './chromium.mjs';

try {
  console.log(`Chromium: ${await chromiumPath()}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
