import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DEMO } from '@accord/local-stack';
import { eventually } from '@accord/testing';
import type { Walker } from './walker.js';

/** A file of the demonstration, as a browser sends it. */
export function demoFile(name: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name: basename(name), mimeType: 'text/csv', buffer: readFileSync(join(DEMO, 'data', name)) };
}

/** Uploads a register and waits for what becomes of it; answers all that the page says. Another import may be under way. */
export async function importRegister(importer: Walker, file: string): Promise<string> {
  await importer.visitor.open('/register');
  await importer.press('Import the register');
  const send = async (): Promise<string> => {
    await importer.page.getByLabel('Register file').setInputFiles(demoFile(file));
    await importer.press('Import');
    return importer.heading();
  };
  await eventually(send, (heading) => heading === 'Import of the case register');
  return importer.until(/Imported by[\s\S]*Finished/);
}
