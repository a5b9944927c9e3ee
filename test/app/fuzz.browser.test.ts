import { expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { random } from '../fuzz/random.ts';
import { makeDocument } from '../fuzz/targets/convert.ts';
import { chromiumIsHere } from '../installed.ts';
import { openApp } from './open-app.ts';
import { serveApp } from './serve.ts';

const count = 300;

it.skipIf(!chromiumIsHere)(
  `${count} documents of no meaning, dropped on the page in the browser, leave its console empty`,
  async () => {
    const [browser, served] = await Promise.all([launchChromium(), serveApp()]);
    const { page, errors } = await openApp(browser, served.url);
    for (let seed = 0; seed < count; seed++) {
      const text = makeDocument(random(seed));
      const name = `dropped ${seed}.txt`;
      await page.evaluate(
        ([given, file]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([given as string], file as string));
          dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
        },
        [text, name],
      );
      // It is open, or there is a word on why it is not.
      await page.waitForSelector(`.bar h1:has-text("${name}"), .problem`, { timeout: 20_000 });
      if (await page.isVisible('.problem')) await page.click('.problem button');
      expect({ seed, errors: [...errors] }).toEqual({ seed, errors: [] });
    }
    await browser.close();
    served.close();
  },
  240_000,
);
