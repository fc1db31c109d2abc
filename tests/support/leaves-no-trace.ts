import { afterAll, expect } from 'vitest';

/** Set for good so that the browser from npm finds its libraries and fonts. */
const ofBrowser = ['AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH'];
const readEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofBrowser.includes(name)));

/** Files of tests share a process, and with it what it was started with: none may change that for the next. */
const environment = readEnvironment();
const folder = process.cwd();

afterAll(() => {
  expect(readEnvironment()).toEqual(environment);
  expect(process.cwd()).toBe(folder);
});
