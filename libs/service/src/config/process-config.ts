import { Type } from 'class-transformer';
import { IsIn, IsInt, IsIP, IsNotEmpty, IsString, Max, Min } from 'class-validator';

/** How much is logged. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const;

/** What every process of Accord is told by its environment. A property `metricsPort` is the variable `METRICS_PORT`. */
export class ProcessConfig {
  @IsString()
  @IsNotEmpty()
  partnershipFile!: string;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  port!: number;

  /** Metrics have a port of their own, so that a network policy can keep them from the public. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  metricsPort!: number;

  /** Only this machine unless told otherwise; containers must say. */
  @IsIP()
  bindAddress: string = '127.0.0.1';

  @IsIn(LOG_LEVELS)
  logLevel: (typeof LOG_LEVELS)[number] = 'info';
}
