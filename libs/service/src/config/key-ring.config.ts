import { IsString, Matches } from 'class-validator';
import { ServiceConfig } from './service-config.js';

/** The environment of a service that keeps something sealed, and so has a `KeyRing` to inject. */
export class KeyRingConfig extends ServiceConfig {
  /** The folder of the local key ring, the same for all services of a scope. */
  @IsString()
  @Matches(/^\//, { message: 'keyRingDirectory must be the whole path of a folder' })
  keyRingDirectory!: string;
}
