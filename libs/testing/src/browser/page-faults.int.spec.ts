import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserWindow } from './browser-window.js';
import { pageFaults } from './page-faults.js';
import { RealBrowser } from './real-browser.js';

const GOOD =
  '<!doctype html><html lang="en"><title>Inbox</title><main><h1>Inbox</h1><p>Nothing is new.</p></main></html>';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

describe('the checks of pages', () => {
  let browser: RealBrowser;
  let server: Server;
  let window: BrowserWindow;
  let html = '';

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response
        .writeHead(html ? 200 : 404, { 'content-type': 'text/html', 'content-security-policy': POLICY })
        .end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await RealBrowser.start();
    window = await browser.window(320);
  });
  afterAll(async () => {
    await browser.stop();
    server.close();
  });

  async function faultsOf(page: string): Promise<string[]> {
    html = page;
    await window.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return [...(await pageFaults(window.page)), ...window.complaints.splice(0)];
  }

  it('find nothing wrong with a good page', async () => {
    expect(await faultsOf(GOOD)).toEqual([]);
  });

  it.each([
    ['no language', GOOD.replace(' lang="en"', ''), 'its language is “”'],
    ['no title', GOOD.replace('Inbox</title>', '</title>'), 'no title'],
    ['two main headings', GOOD.replace('<p>', '<h1>Again</h1><p>'), '2 main headings'],
    ['an id twice', GOOD.replace('<p>', '<i id="a"></i><i id="a"></i><p>'), 'two things have the id “a”'],
    ['too wide', GOOD.replace('<p>', '<p style="width: 500px">'), 'pixels wider than the window'],
    ['an input without a label', GOOD.replace('<p>', '<input><p>'), 'axe label'],
    [
      'a script that the policy forbids',
      GOOD.replace('<p>', '<script>alert(1)</script><p>'),
      'Content Security Policy',
    ],
    ['a picture from elsewhere', GOOD.replace('<p>', '<img alt="" src="http://127.0.0.1:9/x.png"><p>'), 'x.png'],
  ])('find %s', async (_, page, fault) => {
    expect(await faultsOf(page)).toContainEqual(expect.stringContaining(fault));
  });
});
