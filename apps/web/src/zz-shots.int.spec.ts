import { mkdirSync } from 'node:fs';
import { samplePerson } from './testing/sample-answers.js';
import { axeViolations, overflow, RealBrowser } from './testing/real-browser.js';
import { WebWorld } from './testing/web-world.js';

const p = `/people/${samplePerson.id}`;
const PATHS: [string, string][] = [
  ['welcome', '/welcome'], ['organisations', '/sign-in'], ['signed-out', '/signed-out'], ['not-signed-in', '/sign-in/callback?state=x'],
];
const IN: [string, string][] = [
  ['home', '/?done=invitation-accepted'], ['scope', '/scope'], ['inbox', '/inbox'], ['people', '/people'], ['people-none', '/people?search=zz'], ['person', `${p}?done=role-given`], ['grant', `${p}/grants/new`],
  ['end', `${p}/grants/${samplePerson.grants[0]!.grantId}/end`], ['leave', `${p}/leave`], ['invitations', '/invitations'], ['invite', '/invitations/new'], ['accept', '/invitations/accept'],
  ['deliveries', '/deliveries'], ['trail', '/trail'], ['trail-error', '/trail?person=x&dayDay=31'], ['a11y', '/accessibility-statement'], ['privacy', '/privacy'], ['cookies', '/cookies'],
  ['404', '/nowhere'], ['400', '/people?x=1'],
];
describe('shots', () => {
  it('takes them', async () => {
    mkdirSync('/tmp/shots', { recursive: true });
    const world = await WebWorld.start();
    const real = await RealBrowser.start();
    world.services.giveRole('tegwen', 'stockton', ['people.read', 'people.manage', 'trail.read', 'deliveries.read']);
    world.services.giveRole('tegwen', 'joint', ['people.read']);
    const found: string[] = [];
    for (const width of [1200, 320]) {
      const { page, complaints } = await real.window(width);
      const shoot = async (name: string) => {
        await page.waitForLoadState('load');
        await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true });
        for (const v of await axeViolations(page)) found.push(`${name} ${width}: ${v}`);
        const o = await overflow(page); if (o > 0) found.push(`${name} ${width}: overflow ${o}`);
        for (const c of complaints.splice(0)) if (!/status of (4|5)\d\d/.test(c)) found.push(`${name} ${width}: console ${c}`);
      };
      for (const [name, path] of PATHS) { await page.goto(world.origin + path); await shoot(name); }
      await page.goto(world.origin + '/sign-in/start/stockton'); await shoot('scope-choice');
      await page.getByRole('button', { name: 'Work in Stockton' }).click(); await shoot('home-first');
      for (const [name, path] of IN) { await page.goto(world.origin + path); await shoot(name); }
      await page.goto(world.origin + `${p}/grants/new`);
      world.services.answer(`POST ${p}/grants`, { status: 400, body: { code: 'x', detail: 'x', errors: [{ field: 'agencyId', message: 'Choose an agency' }] } });
      await page.locator('#validFromDay').fill('41');
      await page.getByRole('button', { name: 'Give the role' }).click(); await shoot('grant-errors');
      world.services.answer(`POST ${p}/grants`, { status: 412, body: { code: 'stale', detail: 'x' } });
      await page.locator('#reason').fill('Joins the audit pool for the spring');
      await page.getByRole('button', { name: 'Give the role' }).click(); await shoot('grant-stale');
      world.services.answer(`POST ${p}/grants`, { status: 503, body: {} });
      await page.getByRole('button', { name: 'Give the role' }).click(); await shoot('grant-503');
      world.services.answer('GET /me', { status: 503, body: {} });
      await page.getByRole('button', { name: 'Give the role' }).click(); await shoot('503-post');
      await page.goto(world.origin + '/people'); await shoot('503-get');
      world.services.answer('GET /me');
      world.services.answer(`GET ${p}`, { status: 409, body: { code: 'x', detail: 'Somebody must remain administrator.' } });
      await page.goto(world.origin + p); await shoot('409');
      world.services.answer(`GET ${p}`, { status: 403, body: { code: 'x', detail: '' } });
      await page.goto(world.origin + p); await shoot('403');
      world.services.answer(`GET ${p}`, { status: 412, body: { code: 'x', detail: '' } });
      await page.goto(world.origin + p); await shoot('412');
      world.services.answer(`GET ${p}`, { status: 422, body: { code: 'x', detail: '' } });
      await page.goto(world.origin + p); await shoot('422');
      world.services.answer(`GET ${p}`, { status: 200, body: {} });
      await page.goto(world.origin + p); await shoot('500');
      world.services.answer(`GET ${p}`);
      await page.goto(world.origin + '/invitations/new');
      await page.locator('#name').fill('Rowan Ashby');
      await page.getByRole('button', { name: 'Make the invitation' }).click(); await shoot('invitation-made');
      await page.goto(world.origin + '/invitations/new');
      await page.locator('#name').fill('Rowan Ashby');
      await page.evaluate("document.querySelector('[name=formToken]:not([value=\"\"])'); [...document.querySelectorAll('main [name=formToken]')].forEach((i) => i.value = 'x')");
      await page.getByRole('button', { name: 'Make the invitation' }).click(); await shoot('403-out-of-date');
      await page.goto(world.origin + '/invitations/new');
      await page.locator('#name').fill('Rowan Ashby');
      world.later(40);
      await page.getByRole('button', { name: 'Make the invitation' }).click(); await shoot('session-ended');
      world.later(-40);
      await page.goto(world.origin + '/sign-in/start/stockton');
      await page.getByRole('button', { name: 'Work in Stockton' }).click();
      await page.route('**/session/end**', (route) => route.abort());
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForTimeout(300);
      console.log(page.url());
      world.issuers.stockton.subject = 'newcomer';
      await page.context().clearCookies();
      await page.goto(world.origin + '/sign-in/start/stockton'); await shoot('no-role');
      await page.context().close();
      world.issuers.stockton.subject = 'tegwen';
    }
    await real.stop();
    await world.stop();
    console.log(found.join('\n'));
  }, 280_000);
});
